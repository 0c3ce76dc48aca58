package org.daybook.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daybook.disclosure.Contributions;
import org.daybook.disclosure.Population;

/// The exact figures of childcare, certificates, milestones, questionnaires, language levels and goals of one period, counted.
/// Confidential: they are published only through disclosure control.
///
/// @param progress what was counted in the year
/// @param rows     the period and the tables
record ProgressPopulations(ProgressFigures progress, RowPopulations rows) {
    /// Returns the input to disclosure control, in the order of the catalogue.
    List<Population> counted() {
        var milestones = rows.in(progress.milestones());
        var goals = rows.in(progress.goals());
        return List.of(rows.people(Total.MOTHERS, rows.in(progress.stays())), stays(),
                rows.people(Total.CERTIFIED, rows.in(progress.certified())),
                rows.people(Total.MILESTONE_PEOPLE, milestones),
                rows.pairs(Total.MILESTONES, ReportTable.MILESTONE, milestones,
                        one -> MilestoneCategory.of(one.kind()).code()),
                rows.partition(Total.FIRST_WHO_5, ReportTable.LOW_WELL_BEING, rows.in(progress.first()),
                        ProgressFigures.First::low),
                rows.partitions(Total.STATEMENTS, rows.in(progress.statements()),
                        Map.of(ReportTable.EMPOWERED, ProgressFigures.Statements::empowered, ReportTable.KNOWS_HELP,
                                ProgressFigures.Statements::knowsHelp)),
                levels(), rows.people(Total.GOAL_PEOPLE, goals),
                rows.pairs(Total.GOALS_REVIEWED, ReportTable.GOAL, goals, one -> one.how().code()));
    }

    /// Returns the times a child was signed in as units; each woman contributes those of her children. No rule limits how often
    /// they come.
    private Population stays() {
        var each = new HashMap<String, Integer>();
        var units = new TreeSet<String>();
        rows.in(progress.stays()).forEach(stay -> {
            each.merge(stay.her(), stay.times(), Integer::sum);
            IntStream.range(0, stay.times())
                    .forEach(n -> units.add(stay.her() + "\u0000" + stay.on() + "\u0000" + n));
        });
        return new Population(Total.CHILD_STAYS.code(), Contributions.ofEvents(each, 0), units, List.of(),
                Population.ANY_NUMBER);
    }

    private Population levels() {
        var noted = progress.levels().stream()
                .sorted(Comparator.comparing(ProgressFigures.Level::on).thenComparing(ProgressFigures.Level::step))
                .collect(Collectors.groupingBy(ProgressFigures.Level::her));
        return rows.partition(Total.LEVELS, ReportTable.LANGUAGE_LEVEL, inside(progress.levels()),
                one -> best(noted.getOrDefault(one.her(), List.of())));
    }

    private LevelCategory best(List<ProgressFigures.Level> hers) {
        return hers.stream().collect(Collectors.groupingBy(ProgressFigures.Level::language)).values().stream()
                .filter(levels -> !inside(levels).isEmpty()).map(this::compared).min(Comparator.naturalOrder())
                .orElse(LevelCategory.FIRST_NOTED);
    }

    private List<ProgressFigures.Level> inside(List<ProgressFigures.Level> levels) {
        return rows.in(levels.stream().filter(ProgressFigures.Level::counts).toList());
    }

    /// Compares the last level of the period with the one before the period, or else with the first in the period.
    private LevelCategory compared(List<ProgressFigures.Level> levels) {
        var first = rows.period().days().first();
        var inside = inside(levels);
        var steps = new ArrayList<Integer>();
        levels.stream().filter(one -> one.on().isBefore(first) || !one.counts()).reduce((_, later) -> later)
                .ifPresent(one -> steps.add(one.step()));
        inside.forEach(one -> steps.add(one.step()));
        if (steps.size() == 1) {
            return LevelCategory.FIRST_NOTED;
        }
        return steps.getLast() > steps.getFirst() ? LevelCategory.HIGHER : LevelCategory.NOT_HIGHER;
    }
}
