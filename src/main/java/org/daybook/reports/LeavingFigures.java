package org.daybook.reports;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.Quarter;
import org.daybook.disclosure.Breakdown;
import org.daybook.disclosure.Population;

/// The true figures of the paths that ended in one quarter, counted. Secret: their only way out is the protection.
///
/// @param leaving what ended in the year
/// @param quarter one of its quarters
record LeavingFigures(Leaving leaving, Quarter quarter) {
    /// As the protection takes them: the ends of paths, one for each person and path, and the people whose they were.
    List<Population> counted() {
        return List.of(endings(), leavers());
    }

    /// Whoever left a path twice in the quarter is there once, as she left it last.
    private Population endings() {
        var last = leaving.ends().stream().filter(end -> quarter.days().contains(end.on()))
                .collect(Collectors.toMap(end -> List.of(end.her(), end.path().code()), Function.identity(),
                        (_, later) -> later));
        var members = new HashSet<Breakdown.Member>();
        last.values().forEach(end -> members
                .add(new Breakdown.Member(end.her(), CompletionCategory.of(end.path(), end.ending()).code())));
        return Population.memberships(Total.ENDINGS.code(),
                new Breakdown(ReportTable.COMPLETION.code(), ReportTable.COMPLETION.categories(), members));
    }

    private Population leavers() {
        var people = leaving.leavers().stream().filter(her -> her.quarter().equals(quarter)).toList();
        var changes = Stream.of(Measure.values())
                .map(measure -> table(ReportTable.changeBy(measure), people, her -> her.by(measure).code()));
        var tables = Stream.concat(Stream.of(table(ReportTable.ENDING, people, her -> her.ending().code())), changes)
                .toList();
        return Population.people(Total.LEAVERS.code(),
                people.stream().map(PathLeaver::her).collect(Collectors.toUnmodifiableSet()), tables);
    }

    private static Breakdown table(ReportTable topic, List<PathLeaver> people, Function<PathLeaver, String> category) {
        return Breakdown.partition(topic.code(), topic.categories(),
                people.stream().collect(Collectors.toMap(PathLeaver::her, category)));
    }
}
