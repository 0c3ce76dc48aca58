package org.daybook.reports;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daybook.base.DateRange;
import org.daybook.base.Quarter;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL that reads what is counted of reaching out and of the team, from views only.
final class ReachedFiguresStore {
    /// Reads what is counted of some days.
    ReachedFigures of(Tx tx, DateRange days) {
        return new ReachedFigures(activities(tx, days), feedback(tx, days), team(tx, days));
    }

    private static List<ReachedFigures.Activity> activities(Tx tx, DateRange days) {
        return tx.handle().createQuery("""
                select a.id, c.counted_on as on_day, a.kind, a.girls, a.adults_18_29, a.adults_30_54, a.adults_55,
                       a.adults_unknown, a.others
                  from v_counted c
                  join v_activity a on a.id = c.row_id
                 where c.what = 'activity' and c.counted_on between :first and :last
                 order by c.counted_on, a.id""").bind("first", days.first().toString())
                .bind("last", days.last().toString())
                .map((RowView row) -> new ReachedFigures.Activity(text(row, "id"), day(row, "on_day"),
                        text(row, "kind"), Arrays.stream(HeadCategory.values())
                                .collect(Collectors.toMap(band -> band, band -> number(row, band.column())))))
                .list();
    }

    private static List<ReachedFigures.Answers> feedback(Tx tx, DateRange days) {
        return tx.handle().createQuery("""
                select c.counted_on as on_day, a.answer, sum(a.people) as people
                  from v_counted c
                  join v_feedback_answer a on a.feedback = c.row_id
                 where c.what = 'feedback' and a.question = 'helped-integration'
                   and c.counted_on between :first and :last
                 group by c.counted_on, a.answer
                 order by c.counted_on, a.answer""").bind("first", days.first().toString())
                .bind("last", days.last().toString())
                .map((RowView row) -> new ReachedFigures.Answers(day(row, "on_day"), number(row, "answer"),
                        number(row, "people")))
                .list();
    }

    private static Map<Quarter, ReachedFigures.Team> team(Tx tx, DateRange days) {
        return tx.handle().createQuery("""
                select cast(substr(counted_on, 1, 4) as integer) as year,
                       (cast(substr(counted_on, 6, 2) as integer) + 2) / 3 as number, sum(minutes) as minutes,
                       sum(supervisions) as supervisions
                  from v_counted_team
                 where counted_on between :first and :last
                 group by year, number""").bind("first", days.first().toString())
                .bind("last", days.last().toString())
                .map((RowView row) -> Map.entry(new Quarter(number(row, "year"), number(row, "number")),
                        new ReachedFigures.Team(number(row, "minutes"), number(row, "supervisions"))))
                .stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
