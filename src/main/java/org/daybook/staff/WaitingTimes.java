package org.daybook.staff;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// How waiting times pass (decision 170). A clock that is set ahead, or was behind when something was requested, ends none: the
/// days of use and the people are those whom the audit trail shows. Runs inside another passage.
final class WaitingTimes {
    private static final Duration WEEK = Duration.ofDays(7);
    /// The number of later days on which the program must have been used: a site that opens twice a week waits ten days.
    private static final int DAYS_OF_USE = 3;
    /// A colleague who did nothing here for this long is not waited for, and cannot be asked.
    private static final Duration AWAY = Duration.ofDays(30);
    /// The number of days of use that must lie within that time: as many as a site that opens twice a week has.
    private static final int DAYS_AWAY = 7;

    private final DaysOfUseStore days = new DaysOfUseStore();
    private final StaffStore staff = new StaffStore();

    /// Returns what is left of the week that began with a line.
    ///
    /// @param objects whether a colleague who works here could object, and must have been here since
    WaitingTime since(UnitOfWork work, DaysOfUseStore.Line line, Predicate<StaffMember> objects) {
        var end = line.at().plus(WEEK);
        int missing = missing(work, line);
        var initials = Initials.of(staff.everyone(work.tx()));
        var absent = absent(work, line, objects).map(one -> initials.getOrDefault(one.id(), "")).sorted().toList();
        return new WaitingTime(Optional.of(end).filter(work.now()::isBefore)
                .map(later -> LocalDate.ofInstant(later, work.zone())), missing, absent,
                !work.now().isBefore(end) && missing == 0 && absent.isEmpty());
    }

    /// Checks whether the week that began with a line is over.
    boolean isOver(UnitOfWork work, DaysOfUseStore.Line line, Predicate<StaffMember> objects) {
        return !work.now().isBefore(line.at().plus(WEEK)) && missing(work, line) == 0
                && absent(work, line, objects).findAny().isEmpty();
    }

    private int missing(UnitOfWork work, DaysOfUseStore.Line line) {
        return Math.max(0, DAYS_OF_USE - days.daysAfter(work.tx(), line));
    }

    private Stream<StaffMember> absent(UnitOfWork work, DaysOfUseStore.Line line, Predicate<StaffMember> objects) {
        var present = days.whoAfter(work.tx(), line);
        return staff.everyone(work.tx()).stream().filter(stored -> stored.leftOn().isEmpty())
                .map(StaffStore.Stored::member)
                .filter(one -> objects.test(one) && !present.contains(one.id()) && !isAway(work, one.id()));
    }

    /// Checks whether somebody did nothing here for thirty days, on seven of which others used the program, or never did
    /// anything.
    boolean isAway(UnitOfWork work, StaffId who) {
        return days.newestOf(work.tx(), who)
                .filter(line -> line.at().plus(AWAY).isAfter(work.now()) || days.daysAfter(work.tx(), line) < DAYS_AWAY)
                .isEmpty();
    }

    /// Returns the line of an act that awaits, or awaited, review.
    DaysOfUseStore.Line of(UnitOfWork work, Review review) {
        return days.of(work.tx(), review);
    }

    /// Returns the newest of a line and of the acts after it that may have left somebody alone: a colleague was removed, or was
    /// given other roles or a passphrase, or took one with a kit.
    DaysOfUseStore.Line restarted(UnitOfWork work, DaysOfUseStore.Line line) {
        return days.newestAfter(work.tx(), line, TwoPersonRule.LEAVES_ALONE, Optional.empty()).orElse(line);
    }
}
