package org.daybook.reports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.base.Period;
import org.daybook.disclosure.Breakdown;
import org.daybook.disclosure.Population;

/// Counts of people at activities for others and of anonymous answers. They are heads and slips without identity. They go
/// through disclosure control all the same, so that a girl alone on the street or the one dissatisfied woman cannot be found.
///
/// @param reached what was counted in the year
/// @param period  one of its quarters, or a longer period
/// @param tables  its tables
record ReachedPopulations(ReachedFigures reached, Period period, PeriodTables tables) {
    /// One head: where and in which group it was counted.
    private record Head(String id, ReachedFigures.Activity activity, HeadCategory band) {}

    /// Returns the input to disclosure control, in the order of the catalogue.
    List<Population> counted() {
        return List.of(heads(), answers());
    }

    private Population heads() {
        var heads = reached.activities().stream().filter(one -> period.days().contains(one.on()))
                .flatMap(one -> one.came().entrySet().stream().flatMap(came -> IntStream.range(0, came.getValue())
                        .mapToObj(n -> new Head(one.id() + " " + came.getKey() + " " + n, one, came.getKey()))))
                .toList();
        var by = Map.of(ReportTable.REACHED_AGE,
                heads.stream().collect(Collectors.toMap(Head::id, head -> head.band().code())),
                ReportTable.REACHED_KIND,
                heads.stream().collect(Collectors.toMap(Head::id, head -> head.activity().kind())));
        return population(Total.REACHED, by,
                heads.stream().map(Head::id).collect(Collectors.toUnmodifiableSet()));
    }

    private Population answers() {
        var said = new HashMap<String, String>();
        reached.feedback().stream().filter(one -> period.days().contains(one.on()))
                .forEach(one -> IntStream.range(0, one.people()).forEach(n -> said.put(
                        one.on() + " " + one.answer() + " " + n, FeedbackCategory.of(one.answer()).code())));
        return population(Total.FEEDBACK, Map.of(ReportTable.INTEGRATION, said), said.keySet());
    }

    private Population population(Total total, Map<ReportTable, ? extends Map<String, String>> by,
            java.util.Set<String> heads) {
        List<Breakdown> printed = tables.counted(total).stream().flatMap(table -> Stream.ofNullable(by.get(table))
                .map(said -> Breakdown.partition(table.code(), tables.categories(table), said))).toList();
        return Population.people(total.code(), heads, printed);
    }
}
