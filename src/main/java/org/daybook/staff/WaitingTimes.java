package org.daybook.staff;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;

/// How waiting times pass (decision 170). A clock that is set ahead, or was behind when something was requested, ends none: the
/// days of use and the people are those whom the audit trail shows. Runs inside another passage.
final class WaitingTimes {
    private static final Duration WEEK = Duration.ofDays(7);
    /// The number of later days on which the program must have been used: a site that opens twice a week waits ten days.
    private static final int DAYS_OF_USE = 3;
    /// A colleague who did nothing here for this long is not waited for, and cannot be asked.
    private static final Duration AWAY = Duration.ofDays(30);
    /// A colleague whose absence was entered by the person who is alone because of it is away after this time.
    private static final Duration WEEKS = Duration.ofDays(21);
    /// The number of days of use that must lie within that time: as many as a site that opens once a week has.
    private static final int DAYS_AWAY = 4;

    /// Acts, besides changes of a colleague's row, that may leave the person who does them alone, or alone as two.
    private static final Set<Permission> LEAVES_ALONE = Set.of(Permission.RESET_PASSPHRASE,
            Permission.USE_RECOVERY_KIT);

    private final DaysOfUseStore days = new DaysOfUseStore();
    private final StaffStore staff = new StaffStore();

    /// Returns what is left of the week that began with a line.
    ///
    /// @param objects whether a colleague who works here could object, and must have been here since
    WaitingTime since(UnitOfWork work, DaysOfUseStore.Line line, Predicate<StaffMember> objects) {
        var begun = begun(work, line);
        var end = begun.at().plus(WEEK);
        int missing = missing(work, begun);
        var initials = Initials.of(staff.everyone(work.tx()));
        var absent = absent(work, begun, objects).map(one -> initials.getOrDefault(one.id(), "")).sorted().toList();
        return new WaitingTime(Optional.of(end).filter(work.now()::isBefore).map(later -> wholeMinute(work, later)),
                missing, absent);
    }

    private static LocalDateTime wholeMinute(UnitOfWork work, Instant end) {
        return LocalDateTime.ofInstant(end.plus(Duration.ofMinutes(1)).minusNanos(1), work.zone())
                .truncatedTo(ChronoUnit.MINUTES);
    }

    /// Checks whether the week that began with a line is over.
    boolean isOver(UnitOfWork work, DaysOfUseStore.Line line, Predicate<StaffMember> objects) {
        var begun = begun(work, line);
        return !work.now().isBefore(begun.at().plus(WEEK)) && missing(work, begun) == 0
                && absent(work, begun, objects).findAny().isEmpty();
    }

    /// A line whose time is still to come was written while the clock was ahead. Its time counts from the first line since the
    /// clock was put right; otherwise a clock that was a year ahead would make somebody wait for a year.
    private DaysOfUseStore.Line begun(UnitOfWork work, DaysOfUseStore.Line line) {
        return line.at().isAfter(work.now())
                ? new DaysOfUseStore.Line(line.seq(), days.earliestAfter(work.tx(), line)
                        .filter(work.now()::isAfter).orElse(work.now()))
                : line;
    }

    private int missing(UnitOfWork work, DaysOfUseStore.Line line) {
        return DAYS_OF_USE - daysAfter(work, line, DAYS_OF_USE);
    }

    private int daysAfter(UnitOfWork work, DaysOfUseStore.Line line, int most) {
        return days.daysAfter(work.tx(), line, work.zone().getRules().getOffset(work.now()), most);
    }

    private Stream<StaffMember> absent(UnitOfWork work, DaysOfUseStore.Line line, Predicate<StaffMember> objects) {
        return staff.everyone(work.tx()).stream().filter(stored -> stored.leftOn().isEmpty())
                .map(StaffStore.Stored::member).filter(objects)
                .filter(one -> days.newestOf(work.tx(), one.id())
                        .filter(newest -> newest.seq() <= line.seq() && !isAway(work, newest, AWAY)).isPresent());
    }

    /// Checks whether somebody did nothing here for thirty days, on four of which others used the program, or never did
    /// anything.
    boolean isAway(UnitOfWork work, StaffId who) {
        return isAway(work, who, AWAY);
    }

    /// Checks the same for three weeks.
    boolean isAwayForWeeks(UnitOfWork work, StaffId who) {
        return isAway(work, who, WEEKS);
    }

    private boolean isAway(UnitOfWork work, StaffId who, Duration time) {
        return days.newestOf(work.tx(), who).filter(newest -> !isAway(work, newest, time)).isEmpty();
    }

    private boolean isAway(UnitOfWork work, DaysOfUseStore.Line newest, Duration time) {
        var begun = begun(work, newest);
        return !begun.at().plus(time).isAfter(work.now())
                && daysAfter(work, begun, DAYS_AWAY) == DAYS_AWAY;
    }

    /// Returns the line of an act that awaits, or awaited, review.
    DaysOfUseStore.Line of(UnitOfWork work, Review review) {
        return days.of(work.tx(), review);
    }

    /// Returns the newest of a line and of the acts after it that may have left somebody alone: a colleague was removed, or was
    /// given other roles or a passphrase, or took one with a kit, or a record was hidden from one.
    ///
    /// @param her the woman whose record it is, if any
    DaysOfUseStore.Line restarted(UnitOfWork work, DaysOfUseStore.Line line, Optional<ParticipantId> her) {
        return days.leftAlone(work.tx(), line, LEAVES_ALONE, her.map(ParticipantId::value)).orElse(line);
    }
}
