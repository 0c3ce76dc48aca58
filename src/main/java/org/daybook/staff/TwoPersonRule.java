package org.daybook.staff;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;

/// The rule that what cannot be undone takes two people: one requests it, another carries it out. If nobody else here could, the
/// requester waits, then carries it out herself, and it awaits review. States who counts as a second person, who works alone,
/// and when the waiting begins (decisions 121, 166, 167, 170, 171, 185); [SecondReading] states who reviews. Used inside a passage,
/// on the write lane's thread.
public final class TwoPersonRule {
    private final Colleagues colleagues = new Colleagues();
    private final DaysOfUseStore days = new DaysOfUseStore();
    private final WaitingTimes times = new WaitingTimes();
    private final Newcomers newcomers = new Newcomers();
    private final RecordedLeave leave = new RecordedLeave();

    /// What the person signed in may do about a request.
    public enum May {
        /// Another person made it, or the waiting time is over: she may carry it out.
        ACT,
        /// She made it, and a colleague must carry it out.
        WAIT_FOR_SECOND,
        /// She made it and nobody else here could carry it out; it waits.
        WAIT_FOR_THE_DAY,
        /// Her role does not include it.
        LOOK
    }

    /// A request that waits.
    ///
    /// @param table the table of its row
    /// @param row   the primary key of its row
    /// @param by    who made it
    /// @param at    when
    /// @param act   the permission to carry it out
    /// @param stop  the permission to stop it
    /// @param her   the woman concerned, if any: colleagues from whom her file is hidden are no second person
    /// @param also  whether somebody may have made it, too, signed in as others: she is no second person either
    public record Request(String table, String row, StaffId by, Instant at, Permission act, Permission stop,
            Optional<ParticipantId> her, Predicate<StaffId> also) {}

    /// @param may  what the person signed in may do, if her role includes it; never [May#LOOK]
    /// @param left the waiting time, if nobody else could carry it out; otherwise nothing is left
    public record Verdict(May may, WaitingTime left) {}

    /// Decides what the person signed in may do about a request.
    public Verdict verdict(UnitOfWork work, Request request) {
        if (isSecond(work, request)) {
            return new Verdict(May.ACT, WaitingTime.OVER);
        }
        var invented = newcomers.perhapsInvented(work);
        boolean somebody = colleagues.here(work).stream().anyMatch(one -> Gate.allows(one, request.act())
                && !isAloneDespite(work, request.by(), one.id(), invented) && !isHidden(work, one, request)
                && onLeave(work, one, request).isEmpty() && !request.also().test(one.id()));
        if (somebody) {
            return new Verdict(May.WAIT_FOR_SECOND, WaitingTime.OVER);
        }
        var left = left(work, request);
        return new Verdict(left.isOver() ? May.ACT : May.WAIT_FOR_THE_DAY, left);
    }

    /// Checks whether the person signed in is a second person: not the requester, nor anyone who may still be the same person
    /// under another name.
    public boolean isSecond(UnitOfWork work, Request request) {
        return !arePerhapsOne(work, request.by(), work.who().id()) && !request.also().test(work.who().id());
    }

    /// Returns the one person who may have decided both the request and its carrying out by the person signed in, for a copy of
    /// the store in which colleagues could have objected (decision 178). In a copy, a week is whatever its clock says; so
    /// whoever was added or given a passphrase stays in doubt until a third person has reviewed it.
    ///
    /// @param by who made the request
    /// @return empty if two people certainly decided
    public Optional<StaffId> decidedAlone(UnitOfWork work, StaffId by) {
        return arePerhapsOne(work, by, work.who().id())
                ? Optional.of(by)
                : newcomers.maker(work, Set.of(by, work.who().id()));
    }

    /// Returns who may really have decided what the person signed in does: whoever added her or gave her a passphrase, as long as
    /// no third person has reviewed it; otherwise she herself. For marks that other copies of the store find (decision 183).
    public StaffId decidedBy(UnitOfWork work) {
        var me = work.who().id();
        return newcomers.maker(work, Set.of(me)).orElse(me);
    }

    /// Checks whether a colleague works here who could have stopped a request about a woman.
    public boolean couldAnybodyStop(UnitOfWork work, StaffId by, Permission stop, ParticipantId her) {
        return colleagues.here(work).stream().anyMatch(one -> Gate.allows(one, stop)
                && !colleagues.areOne(work, by, one.id()) && !colleagues.isKeptFrom(work, one.id(), her.value()));
    }

    /// Checks whether one person may be acting as both.
    public boolean arePerhapsOne(UnitOfWork work, StaffId one, StaffId other) {
        return colleagues.areOne(work, one, other)
                || newcomers.all(work).stream().anyMatch(perhaps -> perhaps.equals(one) || perhaps.equals(other));
    }

    /// Checks whether one person counts as working alone although the other works here. True if the other may be the same
    /// person, except that changed roles do not count: otherwise a person could change a colleague's roles to be alone. Nor does
    /// it count that the one was added, or was given a passphrase: she may be the person signed in, but is not everybody who
    /// works here.
    private boolean isAloneDespite(UnitOfWork work, StaffId one, StaffId other, Set<StaffId> invented) {
        return colleagues.areOne(work, one, other) || invented.contains(other)
                || invented.contains(one) && other.equals(work.who().id());
    }

    /// The waiting begins again when a colleague was removed, got other roles or another passphrase, was entered as away, or the
    /// record was hidden from one: otherwise an old request could be carried out as soon as the requester has made herself alone.
    private WaitingTime left(UnitOfWork work, Request request) {
        var asked = days.inserting(work.tx(), request.table(), request.row())
                .orElse(new DaysOfUseStore.Line(0, request.at()));
        Predicate<StaffMember> couldStop = one -> Gate.allows(one, request.stop())
                && !colleagues.areOne(work, request.by(), one.id()) && !isHidden(work, one, request)
                && onLeave(work, one, request).isEmpty();
        var last = colleagues.here(work).stream().filter(one -> Gate.allows(one, request.act()))
                .flatMap(one -> onLeave(work, one, request).stream());
        var begun = Stream.concat(Stream.of(times.restarted(work, asked, request.her())), last)
                .max(Comparator.comparing(DaysOfUseStore.Line::seq)).orElse(asked);
        return times.since(work, begun, couldStop);
    }

    /// Returns since when a colleague is on leave, for what a woman asked for: the law gives a month for it. Anything else waits
    /// until she is back.
    private Optional<DaysOfUseStore.Line> onLeave(UnitOfWork work, StaffMember one, Request request) {
        return request.her()
                .flatMap(_ -> leave.of(work, one.id(), said -> arePerhapsOne(work, request.by(), said)));
    }

    private boolean isHidden(UnitOfWork work, StaffMember from, Request request) {
        return request.her().filter(her -> colleagues.isKeptFrom(work, from.id(), her.value())).isPresent();
    }
}
