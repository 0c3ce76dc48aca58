package org.daybook.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.base.DateRange;
import org.daybook.base.Period;

/// What follows for the people since a grant's start: they never become fewer, a period adds those alone whom the grant reached
/// in it, and whoever is new and was reached is one more.
///
/// @param ties    which counts hang together with them
/// @param reports all that is published
record GrantReach(GrantTies ties, List<Published> reports) {
    /// One period of a grant.
    ///
    /// @param grant  which
    /// @param report of the period
    /// @param reach  the name of the count of people from its start to the end of the period
    /// @param before the count at the end of the period before: empty where it begins in this one, nothing where nobody knows
    private record Step(RunningGrant grant, Published report, String reach, Optional<List<String>> before) {
        DateRange days() {
            return period(report).days();
        }

        boolean isReported() {
            return report.running().stream().anyMatch(grant::isSame);
        }
    }

    List<AttackerView.Relation> relations() {
        var relations = new ArrayList<AttackerView.Relation>();
        grants().forEach(grant -> steps(grant).forEach(step -> tell(step, relations)));
        return relations;
    }

    /// Each by what the last report says of it.
    private List<RunningGrant> grants() {
        var said = reports.stream().flatMap(report -> report.running().stream()).toList();
        return IntStream.range(0, said.size())
                .filter(place -> said.subList(place + 1, said.size()).stream().noneMatch(said.get(place)::isSame))
                .mapToObj(said::get).toList();
    }

    private Stream<Step> steps(RunningGrant grant) {
        return reports.stream().filter(report -> grant.touches(period(report).days()))
                .sorted(Comparator.comparing(report -> period(report).days().last()))
                .flatMap(report -> quarter(period(report).last()).stream()
                        .map(last -> new Step(grant, report, reach(grant, last), before(grant, report))));
    }

    private Optional<List<String>> before(RunningGrant grant, Published report) {
        var days = period(report).days();
        return grant.beginsIn(days)
                ? Optional.of(List.of())
                : reports.stream().filter(other -> !period(other).isLong() && period(report).follows(period(other)))
                        .findFirst().map(other -> List.of(reach(grant, other)));
    }

    private Optional<Published> quarter(Period quarter) {
        return reports.stream().filter(report -> period(report).equals(quarter)).findFirst();
    }

    /// In the first quarter of a grant that pays for everything they are simply all who came.
    private String reach(RunningGrant grant, Published quarter) {
        var days = period(quarter).days();
        return grant.beginsIn(days) && grant.paysForAll(days)
                ? people(quarter)
                : AttackerView.where(quarter) + "." + grant.population();
    }

    private void tell(Step step, List<AttackerView.Relation> relations) {
        var reach = List.of(step.reach());
        var alone = step.isReported()
                ? count(step.report(), category(step.grant().population()))
                : Optional.<String>empty();
        var several = step.isReported() ? count(step.report(), ties.several()) : Optional.<String>empty();
        var all = List.of(people(step.report()));
        var reached = Stream.concat(alone.stream(), several.stream()).toList();
        atMost(alone.stream().toList(), reach, relations);
        if (step.report().running().size() == 2) {
            atMost(reached, reach, relations);
        }
        if (step.grant().paysForAll(step.days())) {
            atMost(all, reach, relations);
        }
        step.before().ifPresent(before -> {
            atMost(before, reach, relations);
            atMost(reach, and(before, reached.isEmpty() ? all : reached), relations);
            count(step.report(), ties.fresh()).ifPresent(fresh -> arrivals(step, before, fresh, alone, relations));
        });
        step.report().running().stream().filter(other -> holds(other, step))
                .forEach(other -> quarter(period(step.report()).last())
                        .ifPresent(last -> atMost(reach, List.of(reach(other, last)), relations)));
    }

    private void arrivals(Step step, List<String> before, String fresh, Optional<String> alone,
            List<AttackerView.Relation> relations) {
        var reach = List.of(step.reach());
        var others = List.of(people(step.report()));
        alone.ifPresent(one -> atMost(and(before, List.of(fresh, one)), and(reach, others), relations));
        if (step.grant().paysForAll(step.days())) {
            atMost(and(before, List.of(fresh)), reach, relations);
            if (ties.ever() && step.grant().pays() == RunningGrant.Pays.EVERYTHING_EVER && !before.isEmpty()) {
                atMost(reach, and(before, List.of(fresh)), relations);
            }
        }
    }

    /// Whoever is reached by a grant is reached by one that pays for everything and began no later.
    private static boolean holds(RunningGrant other, Step step) {
        var since = new DateRange(step.grant().first().atDay(1), step.days().last());
        return !other.isSame(step.grant()) && step.isReported() && other.paysForAll(since);
    }

    /// What is on both sides says nothing.
    private static void atMost(List<String> less, List<String> more, List<AttackerView.Relation> relations) {
        var smaller = new LinkedHashSet<>(less);
        more.forEach(smaller::remove);
        var larger = new LinkedHashSet<>(more);
        less.forEach(larger::remove);
        if (!smaller.isEmpty()) {
            relations.add(Sum.atMost(List.copyOf(smaller), List.copyOf(larger)));
        }
    }

    private static List<String> and(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private Link.Part category(String name) {
        return new Link.Part(ties.several().population(), ties.several().table(), name);
    }

    private String people(Published report) {
        return AttackerView.where(report) + "." + ties.people().population();
    }

    /// The name of a count, where the report has its table, with or without numbers.
    private static Optional<String> count(Published report, Link.Part part) {
        return report.populations().stream().filter(part::isIn).flatMap(numbers -> numbers.tables().stream())
                .filter(table -> table.table().equals(part.table()) && table.categories().contains(part.category()))
                .findFirst().map(_ -> AttackerView.where(report) + "." + part.population() + "|" + part.table() + "="
                        + part.category());
    }

    private static Period period(Published report) {
        return Period.parse(report.period());
    }
}
