package org.daybook.outcomes;

import static org.daybook.staff.Permission.OPEN_CASE;
import static org.daybook.staff.Permission.SEE_READINGS;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.cases.Cases;
import org.daybook.staff.Colleagues;
import org.daybook.staff.Gate;
import org.daybook.staff.StaffId;
import org.daybook.staff.StaffMember;
import org.daybook.staff.UnitOfWork;

/// The staff who are notified of a low or falling score, and who may read her answers. Determined at each call: a file that is
/// handed over takes its notes along, and staff who have left or from whom she is hidden are not notified.
final class ScoreReaders {
    private final Cases cases;
    private final InstrumentStore store = new InstrumentStore();
    private final Colleagues colleagues = new Colleagues();

    ScoreReaders(Cases cases) {
        this.cases = cases;
    }

    /// Returns those who work on her open file, or else the psychosocial lead; empty if nobody would be notified.
    Set<StaffId> named(UnitOfWork work, ParticipantId her) {
        var workers = Set.copyOf(cases.workers().of(work, her));
        var accompany = able(work, her, one -> workers.contains(one.id()));
        return accompany.isEmpty() ? able(work, her, one -> isLead(work, one.id())) : accompany;
    }

    /// Returns [#named], or else everybody who may read such notes, so that a note raised while somebody was named is never
    /// lost.
    Set<StaffId> of(UnitOfWork work, ParticipantId her) {
        var named = named(work, her);
        return named.isEmpty() ? able(work, her, _ -> true) : named;
    }

    private Set<StaffId> able(UnitOfWork work, ParticipantId her, Predicate<StaffMember> wanted) {
        return colleagues.here(work).stream().filter(one -> Gate.allows(one, SEE_READINGS)).filter(wanted)
                .map(StaffMember::id).filter(who -> !colleagues.isKeptFrom(work, who, her.value()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isLead(UnitOfWork work, StaffId who) {
        return store.lead(work.tx()).filter(who::equals).isPresent();
    }

    /// Checks whether the signed-in worker may read this woman's answers. Without an open case file, everybody whose role
    /// allows it may; otherwise those who work on it, those who review files, and the lead.
    boolean mayRead(UnitOfWork work, ParticipantId her) {
        return !cases.hasOpen(work, her) || Gate.allows(work.who(), OPEN_CASE)
                || cases.workers().of(work, her).contains(work.who().id()) || of(work, her).contains(work.who().id());
    }
}
