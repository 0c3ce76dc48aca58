package org.daybook.reports;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.Quarter;
import org.jdbi.v3.core.result.RowView;

/// SQL that reads what is counted of reaching out and of the team, from views only.
final class ReachedFiguresStore {
    /// Reads what is counted of them.
    ReachedFigures of(CountedViewStore counted) {
        return new ReachedFigures(activities(counted), feedback(counted), team(counted));
    }

    private static List<ReachedFigures.Activity> activities(CountedViewStore counted) {
        return counted.of("activity", """
                select a.id, c.counted_on as on_day, a.kind, a.girls, a.adults_18_29, a.adults_30_54, a.adults_55,
                       a.adults_unknown, a.others
                  from counted c
                  join v_activity a on a.id = c.row_id
                 order by c.counted_on, a.id""")
                .map((RowView row) -> new ReachedFigures.Activity(text(row, "id"), day(row, "on_day"),
                        text(row, "kind"), Arrays.stream(HeadCategory.values())
                                .collect(Collectors.toMap(band -> band, band -> number(row, band.column())))))
                .list();
    }

    private static List<ReachedFigures.Answers> feedback(CountedViewStore counted) {
        return counted.of("feedback", """
                select c.counted_on as on_day, a.answer, sum(a.people) as people
                  from counted c
                  join v_feedback_answer a on a.feedback = c.row_id
                 where a.question = 'helped-integration'
                 group by c.counted_on, a.answer
                 order by c.counted_on, a.answer""")
                .map((RowView row) -> new ReachedFigures.Answers(day(row, "on_day"), number(row, "answer"),
                        number(row, "people")))
                .list();
    }

    private static Map<Quarter, ReachedFigures.Team> team(CountedViewStore counted) {
        return Stream.concat(learnt(counted), supervised(counted))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey,
                        Map.Entry::getValue, ReachedFiguresStore::together));
    }

    private static ReachedFigures.Team together(ReachedFigures.Team one, ReachedFigures.Team other) {
        return new ReachedFigures.Team(one.minutes() + other.minutes(), one.supervisions() + other.supervisions());
    }

    private static Stream<Map.Entry<Quarter, ReachedFigures.Team>> learnt(CountedViewStore counted) {
        return counted.of("training", """
                select c.counted_on as on_day, t.minutes
                  from counted c
                  join v_training_minutes t on t.id = c.row_id""").map((RowView row) -> Map.entry(
                Quarter.of(day(row, "on_day")), new ReachedFigures.Team(number(row, "minutes"), 0))).list().stream();
    }

    private static Stream<Map.Entry<Quarter, ReachedFigures.Team>> supervised(CountedViewStore counted) {
        return counted.of("supervision", """
                select counted_on as on_day
                  from counted""").map((RowView row) -> Map.entry(Quarter.of(day(row, "on_day")),
                new ReachedFigures.Team(0, 1))).list().stream();
    }
}
