package org.daybook.staff;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;

/// Colleagues who are on leave, as entered under *Team today* and as far as the audit trail agrees (decision 185): who has been
/// here on a day after it was entered is not on leave. Runs inside another passage.
final class RecordedLeave {
    private final RecordedLeaveStore store = new RecordedLeaveStore();
    private final DaysOfUseStore days = new DaysOfUseStore();
    private final WaitingTimes times = new WaitingTimes();

    /// Returns the line with which it was entered that a colleague is on leave today, the newest if there are several.
    ///
    /// @param isRequester whether somebody may be the person who is alone because of it. What she enters herself counts only
    ///                    once the colleague was not here for three weeks
    /// @return empty if the colleague counts as here
    Optional<DaysOfUseStore.Line> of(UnitOfWork work, StaffId who, Predicate<StaffId> isRequester) {
        return store.of(work.tx(), who, work.today()).stream()
                .filter(entry -> !isRequester.test(entry.saidBy()) || times.isAwayForWeeks(work, who))
                .flatMap(entry -> days.inserting(work.tx(), "absence", entry.row()).stream())
                .filter(line -> wasNotHereSince(work, who, line))
                .max(Comparator.comparing(DaysOfUseStore.Line::seq));
    }

    /// She may work on for the rest of the day on which it was entered.
    private boolean wasNotHereSince(UnitOfWork work, StaffId who, DaysOfUseStore.Line entered) {
        return days.newestOf(work.tx(), who)
                .filter(newest -> newest.seq() > entered.seq() && !days.areOfOneDay(work.tx(), entered, newest,
                        work.zone().getRules().getOffset(work.now())))
                .isEmpty();
    }
}
