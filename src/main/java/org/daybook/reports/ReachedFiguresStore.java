package org.daybook.reports;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
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
                select id, on_day, kind, girls, adults_18_29, adults_30_54, adults_55, adults_unknown, others
                  from v_activity
                 where on_day between :first and :last
                 order by on_day, id""").bind("first", days.first().toString()).bind("last", days.last().toString())
                .map((RowView row) -> new ReachedFigures.Activity(text(row, "id"), day(row, "on_day"),
                        text(row, "kind"), Arrays.stream(HeadCategory.values())
                                .collect(Collectors.toMap(band -> band, band -> number(row, band.column())))))
                .list();
    }

    private static List<ReachedFigures.Answers> feedback(Tx tx, DateRange days) {
        return tx.handle().createQuery("""
                select on_day, answer, sum(people) as people
                  from v_feedback_answer
                 where question = 'helped-integration' and on_day between :first and :last
                 group by on_day, answer
                 order by on_day, answer""").bind("first", days.first().toString())
                .bind("last", days.last().toString())
                .map((RowView row) -> new ReachedFigures.Answers(day(row, "on_day"), number(row, "answer"),
                        number(row, "people")))
                .list();
    }

    private static Map<Quarter, ReachedFigures.Team> team(Tx tx, DateRange days) {
        return tx.handle().createQuery("""
                select cast(substr(quarter, 1, 4) as integer) as year,
                       cast(substr(quarter, 7, 1) as integer) as number, sum(minutes) as minutes,
                       sum(supervisions) as supervisions
                  from (select quarter, minutes, 0 as supervisions
                          from v_team_training
                         union all
                        select quarter, 0, supervisions
                          from v_team_supervision)
                 where quarter between :first and :last
                 group by year, number""").bind("first", written(days.first())).bind("last", written(days.last()))
                .map((RowView row) -> Map.entry(new Quarter(number(row, "year"), number(row, "number")),
                        new ReachedFigures.Team(number(row, "minutes"), number(row, "supervisions"))))
                .stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String written(LocalDate day) {
        var quarter = Quarter.of(day);
        return quarter.year() + "-Q" + quarter.number();
    }
}
