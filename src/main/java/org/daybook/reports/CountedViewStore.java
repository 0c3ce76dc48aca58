package org.daybook.reports;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.daybook.base.DateRange;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Query;

/// SQL that reads what the report counts by its day, of some days: the rows of `v_counted`, without the facts that the
/// indicators need of them. They are read once and bound to each statement that reads such facts. SQLite takes longer to compile
/// that view than to run all those statements, and would compile it for each.
final class CountedViewStore {
    private static final String COUNTED = """
            with counted as (
              select value ->> 0 as row_id, value ->> 1 as id, value ->> 2 as participant, value ->> 3 as unit,
                     value ->> 4 as counted_on
                from json_each(:counted))
            """;

    private final Tx tx;
    private final DateRange days;
    private final Map<String, String> rows;

    private CountedViewStore(Tx tx, DateRange days, Map<String, String> rows) {
        this.tx = tx;
        this.days = days;
        this.rows = rows;
    }

    /// Reads what counts on some days; of milestones and agreements, which say what was new, also those before them and those
    /// that no report counts. Valid within the caller's passage, on the thread of its lane.
    static CountedViewStore of(Tx tx, DateRange days) {
        return new CountedViewStore(tx, days, tx.handle().createQuery("""
                select what, json_group_array(json_array(row_id, id, participant, unit, counted_on)) as found
                  from v_counted
                 where counted_on between :first and :last
                    or what in ('milestone', 'agreement') and coalesce(counted_on, :last) <= :last
                 group by what""").bind("first", days.first().toString()).bind("last", days.last().toString())
                .map((RowView row) -> Map.entry(text(row, "what"), text(row, "found"))).stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /// Returns a query of which `counted` is a table: the columns `row_id`, `id`, `participant`, `unit` and `counted_on` of
    /// everything of one kind. The day is null where no report counts it.
    ///
    /// @param what a value of the column `what` of `v_counted`
    /// @param sql  a statement after its `with`
    Query of(String what, String sql) {
        return tx.handle().createQuery(COUNTED + sql).bind("counted", rows.getOrDefault(what, "[]"));
    }

    /// Returns the day on which each row of one kind counts.
    Map<String, LocalDate> daysOf(String what) {
        return of(what, """
                select row_id, min(counted_on) as on_day
                  from counted
                 group by row_id""").map((RowView row) -> Map.entry(text(row, "row_id"), day(row, "on_day"))).stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Returns the transaction in which it was read.
    Tx tx() {
        return tx;
    }

    /// Returns the days.
    DateRange days() {
        return days;
    }
}
