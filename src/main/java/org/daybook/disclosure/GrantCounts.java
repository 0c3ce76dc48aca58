package org.daybook.disclosure;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.base.Period;
import org.daybook.base.Quarter;

/// The names of the counts on grants in several reports.
///
/// @param ties    which counts are linked
/// @param reports all published reports
record GrantCounts(GrantTies ties, List<Published> reports) {
    /// Returns every grant in a report, each as the last report describes it.
    List<RunningGrant> grants() {
        var said = reports.stream().sorted(Comparator.comparing(report -> period(report).days().last()))
                .flatMap(report -> report.running().stream()).toList();
        return IntStream.range(0, said.size())
                .filter(place -> said.subList(place + 1, said.size()).stream().noneMatch(said.get(place)::isSame))
                .mapToObj(said::get).toList();
    }

    /// Returns the people since a grant's start at the end of a period, or at the grant's own end within it; empty if no
    /// quarter with that figure was published. In the first quarter of a grant that pays for everything, they are simply all
    /// who came.
    Optional<String> reach(RunningGrant grant, Period period) {
        return period.quarters().reversed().stream().filter(quarter -> grant.touches(quarter.days())).findFirst()
                .flatMap(this::report).map(quarter -> reach(grant, quarter));
    }

    /// Returns the same at the end of a quarter, or of the last quarter before it in which the grant ran.
    Optional<String> lastReach(RunningGrant grant, Published quarter) {
        return reports.stream().filter(report -> !period(report).isLong() && grant.touches(period(report).days()))
                .filter(report -> !period(report).days().last().isAfter(period(quarter).days().last()))
                .max(Comparator.comparing(report -> period(report).days().last()))
                .map(report -> reach(grant, report));
    }

    private String reach(RunningGrant grant, Published quarter) {
        return grant.beginsWithAll(period(quarter).days())
                ? people(quarter)
                : AttackerView.where(quarter) + "." + grant.population();
    }

    /// Returns the people since a grant's start before a period, from the last published quarter: no counts if the grant begins
    /// in the period, empty if it is unknown. An intermediate quarter that is not final is not published, and people who came
    /// only in it are in neither number. A person who remembers how a site began knows that nobody came before its first
    /// report.
    Optional<List<String>> before(RunningGrant grant, Published report) {
        var days = period(report).days();
        if (grant.beginsIn(days)) {
            return Optional.of(List.of());
        }
        var earlier = reports.stream()
                .filter(other -> period(other).days().last().isBefore(days.first())
                        && grant.touches(period(other).days()))
                .toList();
        return earlier.isEmpty() && ties.isFirst(grant)
                ? Optional.of(List.of())
                : earlier.stream().filter(other -> !period(other).isLong())
                        .max(Comparator.comparing(other -> period(other).days().last()))
                        .map(other -> List.of(reach(grant, other)));
    }

    /// Checks whether the quarter before a period is published.
    boolean isGoingOn(Published report) {
        return reports.stream().anyMatch(other -> !period(other).isLong() && period(report).follows(period(other)));
    }

    /// Returns the report of a quarter.
    Optional<Published> report(Quarter quarter) {
        return reports.stream().filter(report -> period(report).equals(quarter)).findFirst();
    }

    /// Returns the name of the count of all people who came.
    String people(Published report) {
        return AttackerView.where(report) + "." + ties.several().population();
    }

    /// Returns the name of the count of people reached by a grant alone in a period.
    Optional<String> alone(Published report, RunningGrant grant) {
        return count(report, category(grant.population()));
    }

    /// Returns the name of the count of people reached by several grants in a period.
    Optional<String> several(Published report) {
        return count(report, ties.several());
    }

    /// Returns the name of the count of people reached by no grant in a period.
    Optional<String> noGrant(Published report) {
        return report.populations().stream().filter(ties.several()::isIn).flatMap(numbers -> numbers.tables().stream())
                .filter(table -> table.table().equals(ties.several().table()))
                .flatMap(table -> table.categories().stream())
                .filter(category -> !category.equals(ties.several().category()) && report.running().stream()
                        .noneMatch(grant -> grant.population().equals(category)))
                .findFirst().flatMap(category -> count(report, category(category)));
    }

    /// Returns the name of the count of people who came for the first time ever.
    Optional<String> fresh(Published report) {
        return count(report, ties.fresh());
    }

    /// Returns a category of the partition by grant.
    Link.Part category(String name) {
        return new Link.Part(ties.several().population(), ties.several().table(), name);
    }

    /// Returns the greatest possible number of enrolments in what a grant pays for, according to a report; empty if the grant
    /// pays for more than paths, or the report does not give it.
    OptionalInt mostEnrolled(Published report, RunningGrant grant) {
        var enrolled = report.populations().stream().filter(one -> one.name().equals(ties.enrolled().population()))
                .toList();
        var shown = enrolled.stream().flatMap(one -> one.tables().stream())
                .filter(table -> table.table().equals(ties.enrolled().table()))
                .filter(ProtectedTable.Shown.class::isInstance).map(ProtectedTable.Shown.class::cast)
                .flatMap(table -> table.rows().stream()).filter(row -> grant.parts().contains(row.category())).toList();
        var paths = ties.parts().stream().filter(grant.parts()::contains).count();
        var bounds = IntStream.concat(enrolled.stream().flatMapToInt(one -> most(one.total()).stream()),
                shown.size() == paths
                        ? IntStream.of(shown.stream().mapToInt(row -> row.value() + Promise.WIDTH).sum())
                        : IntStream.empty());
        return grant.parts().isEmpty() || grant.parts().contains(ties.enrolled().category())
                ? OptionalInt.empty()
                : bounds.min();
    }

    private static OptionalInt most(PublishedTotal total) {
        return switch (total) {
            case PublishedTotal.Exact exact -> OptionalInt.of(exact.value());
            case PublishedTotal.Rounded rounded -> OptionalInt.of(rounded.value() + Promise.WIDTH);
            case PublishedTotal.FewerThanTen _ -> OptionalInt.of(Contributions.FEWEST_PEOPLE - 1);
            case PublishedTotal.Withheld _ -> OptionalInt.empty();
        };
    }

    /// Returns the name of a count, if the report has its table, with or without numbers.
    Optional<String> count(Published report, Link.Part part) {
        return report.populations().stream().filter(part::isIn).flatMap(numbers -> numbers.tables().stream())
                .filter(table -> table.table().equals(part.table()) && table.categories().contains(part.category()))
                .findFirst().map(_ -> AttackerView.where(report) + "." + part.population() + "|" + part.table() + "="
                        + part.category());
    }

    static Period period(Published report) {
        return Period.parse(report.period());
    }

    /// Adds the relation that one sum never exceeds another. Terms on both sides cancel out.
    static void atMost(Collection<String> less, Collection<String> more, List<AttackerView.Relation> relations) {
        atMost(less, more, 0, relations);
    }

    /// Adds the relation that one sum never exceeds another plus a number. Terms on both sides cancel out.
    static void atMost(Collection<String> less, Collection<String> more, int and,
            List<AttackerView.Relation> relations) {
        var times = new LinkedHashMap<String, Integer>();
        less.forEach(count -> times.merge(count, 1, Integer::sum));
        more.forEach(count -> times.merge(count, -1, Integer::sum));
        var terms = times.entrySet().stream().filter(term -> term.getValue() != 0)
                .map(term -> new AttackerView.Term(term.getValue(), term.getKey())).toList();
        if (terms.stream().anyMatch(term -> term.times() > 0)) {
            relations.add(new AttackerView.Relation(terms, AttackerView.Sign.AT_MOST, and));
        }
    }

    /// Adds the relations that two sums are equal.
    static void same(Collection<String> some, Collection<String> others, List<AttackerView.Relation> relations) {
        atMost(some, others, relations);
        atMost(others, some, relations);
    }

    static List<String> and(Collection<String> some, Collection<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
