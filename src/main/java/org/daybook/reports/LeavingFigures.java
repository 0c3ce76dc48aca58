package org.daybook.reports;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.Period;
import org.daybook.base.Quarter;
import org.daybook.disclosure.Breakdown;
import org.daybook.disclosure.Population;
import org.daybook.paths.Path;

/// The exact figures of the paths that ended in one period, counted. Confidential: they are published only through disclosure
/// control.
///
/// @param leaving what ended in the year
/// @param period  one of its quarters, or a longer period
/// @param tables  its tables
record LeavingFigures(Leaving leaving, Period period, PeriodTables tables) {
    /// Creates the figures of a quarter of a year without settings.
    LeavingFigures(Leaving leaving, Quarter quarter) {
        this(leaving, quarter, new PeriodTables(Optional.empty(), quarter));
    }

    /// Returns the input to disclosure control: the ends of paths, one for each person and path, and the people who left.
    List<Population> counted() {
        return List.of(endings(), leavers());
    }

    /// Returns the ends; a person who left a path twice in the period is counted once, by the last time she left it.
    private Population endings() {
        var last = leaving.ends().stream().filter(end -> period.days().contains(end.on()))
                .collect(Collectors.toMap(end -> List.of(end.her(), end.path().code()), Function.identity(),
                        (_, later) -> later));
        var members = new HashSet<Breakdown.Member>();
        last.values().forEach(end -> members.add(new Breakdown.Member(end.her(),
                tables.category(ReportTable.COMPLETION, CompletionCategory.of(end.path(), end.ending()).code()))));
        return Population.memberships(Total.ENDINGS.code(),
                new Breakdown(ReportTable.COMPLETION.code(), tables.categories(ReportTable.COMPLETION), members),
                Path.values().length);
    }

    private Population leavers() {
        var people = leaving.leavers().stream().filter(her -> her.period().equals(period)).toList();
        Map<ReportTable, Function<PathLeaver, String>> said = new EnumMap<>(ReportTable.class);
        said.put(ReportTable.ENDING, her -> her.ending().code());
        said.put(ReportTable.DURATION, her -> her.duration().code());
        Stream.of(Measure.values())
                .forEach(measure -> said.put(ReportTable.changeBy(measure), her -> her.by(measure).code()));
        var breakdowns = tables.counted(Total.LEAVERS).stream()
                .map(topic -> table(topic, people, Objects.requireNonNull(said.get(topic), "a table of leavers")))
                .toList();
        return Population.people(Total.LEAVERS.code(),
                people.stream().map(PathLeaver::her).collect(Collectors.toUnmodifiableSet()), breakdowns);
    }

    private Breakdown table(ReportTable topic, List<PathLeaver> people, Function<PathLeaver, String> finest) {
        return Breakdown.partition(topic.code(), tables.categories(topic), people.stream()
                .collect(Collectors.toMap(PathLeaver::her, her -> tables.category(topic, finest.apply(her)))));
    }
}
