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

/// Who is told of a low or falling score, and who reads what she answered. Asked anew each time: a file that is handed
/// over takes its notes along, and whoever left or is kept away from her is told nothing.
final class ScoreReaders {
    private final Cases cases;
    private final InstrumentStore store = new InstrumentStore();
    private final Colleagues colleagues = new Colleagues();

    ScoreReaders(Cases cases) {
        this.cases = cases;
    }

    /// Those who work on her open file, or else the psychosocial lead; empty when nobody would be told.
    Set<StaffId> named(UnitOfWork work, ParticipantId her) {
        var workers = Set.copyOf(cases.workers().of(work, her));
        var accompany = able(work, her, one -> workers.contains(one.id()));
        return accompany.isEmpty() ? able(work, her, one -> isLead(work, one.id())) : accompany;
    }

    /// [#named], or else everybody who may read such notes: what was raised while somebody was named is never lost.
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

    /// Whether she who is signed in reads what this woman answered: everybody whose role lets her while there is no open
    /// case file; then those who work on it, who review files, and the lead.
    boolean mayRead(UnitOfWork work, ParticipantId her) {
        return !cases.hasOpen(work, her) || Gate.allows(work.who(), OPEN_CASE)
                || cases.workers().of(work, her).contains(work.who().id()) || of(work, her).contains(work.who().id());
    }
}
