package org.daybook.staff;

import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.mapper.RowViewMapper;

/// Colleagues who are on leave, as entered under *Team today* and as far as the audit trail agrees (decision 185): who has been
/// here on a day after it was entered is not on leave. Runs inside another passage.
final class RecordedLeave {
    private record Entry(String row, StaffId saidBy) {}

    private static final RowViewMapper<Entry> ENTRY = row -> new Entry(text(row, "id"),
            new StaffId(id(row, "said_by")));

    private final DaysOfUseStore days = new DaysOfUseStore();
    private final WaitingTimes times = new WaitingTimes();

    /// Returns the line with which it was entered that a colleague is on leave today, the newest if there are several.
    ///
    /// @param isRequester whether somebody may be the person who is alone because of it. What she enters herself counts only
    ///                    once the colleague was not here for three weeks
    /// @return empty if the colleague counts as here
    Optional<DaysOfUseStore.Line> of(UnitOfWork work, StaffId who, Predicate<StaffId> isRequester) {
        return on(work.tx(), who, work.today())
                .filter(entry -> !isRequester.test(entry.saidBy()) || times.isAwayForWeeks(work, who))
                .flatMap(entry -> days.inserting(work.tx(), "absence", entry.row()).stream())
                .filter(line -> wasNotHereSince(work, who, line))
                .max(Comparator.comparing(DaysOfUseStore.Line::seq));
    }

    private Stream<Entry> on(Tx tx, StaffId who, LocalDate day) {
        return tx.handle().createQuery("""
                select id, said_by
                  from v_absence
                 where away = :who and since <= :day and (until is null or until >= :day)""")
                .bind("who", who.value()).bind("day", day.toString()).map(ENTRY).list().stream();
    }

    /// She may work on for the rest of the day on which it was entered.
    private boolean wasNotHereSince(UnitOfWork work, StaffId who, DaysOfUseStore.Line entered) {
        return days.newestOf(work.tx(), who)
                .filter(newest -> newest.seq() > entered.seq() && !days.areOfOneDay(work.tx(), entered, newest,
                        work.zone().getRules().getOffset(work.now())))
                .isEmpty();
    }
}
