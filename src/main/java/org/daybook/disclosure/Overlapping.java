package org.daybook.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.Period;
import org.daybook.disclosure.Link.Part;

/// The relations between a report of a longer period and those of the shorter periods in it.
///
/// @param whole   the report of the longer period
/// @param reports all published reports
/// @param nested  what the coarser categories combine
record Overlapping(Published whole, List<Published> reports, Nested nested) {
    List<AttackerView.Relation> relations(List<Overlap> overlaps) {
        var parts = reports.stream().filter(report -> period(whole).holds(period(report))).toList();
        var coverings = coverings(parts);
        var relations = new ArrayList<AttackerView.Relation>();
        for (var overlap : overlaps) {
            switch (overlap) {
                case Overlap.Union union -> {
                    parts.forEach(part -> tell(below(part, union.parts()), above(whole, union.parts()), relations));
                    coverings.forEach(covering -> tell(below(whole, union.parts()), all(covering, union.parts()),
                            relations));
                }
                case Overlap.Once once -> coverings.forEach(covering -> tell(
                        covering.stream().map(part -> below(part, once.parts())).reduce(Optional.of(List.of()),
                                Overlapping::joined),
                        above(whole, once.parts()), relations));
                case Overlap.Last last -> {
                    var count = List.of(last.count());
                    coverings.forEach(covering -> {
                        tell(below(whole, count), all(covering, count), relations);
                        tell(below(covering.getLast(), count), above(whole, count), relations);
                    });
                }
                case Overlap.Arrivals arrivals -> parts.forEach(part -> tell(Optional.of(since(part, parts, arrivals)),
                        above(whole, List.of(arrivals.all())), relations));
                case Overlap.Beginning beginning -> coverings.stream()
                        .filter(_ -> !period(whole).days().first().isAfter(beginning.first()))
                        .forEach(covering -> tell(below(whole, List.of(beginning.all())),
                                joined(above(covering.getFirst(), List.of(beginning.all())),
                                        all(covering.subList(1, covering.size()), List.of(beginning.fresh()))),
                                relations));
                case Overlap.Flow flow -> {
                    coverings.forEach(covering -> tell(below(whole, flow.under()),
                            joined(above(covering.getLast(), flow.under()),
                                    all(covering.subList(0, covering.size() - 1), flow.ended())),
                            relations));
                    new Flowing(this, parts, flow).tell(relations);
                }
            }
        }
        return relations;
    }

    static void tell(Optional<List<String>> less, Optional<List<String>> more,
            List<AttackerView.Relation> relations) {
        less.filter(counts -> !counts.isEmpty())
                .ifPresent(some -> more.ifPresent(others -> relations.add(Sum.atMost(some, others))));
    }

    private List<String> since(Published part, List<Published> parts, Overlap.Arrivals arrivals) {
        var counts = new ArrayList<>(below(part, List.of(arrivals.all())).orElse(List.of()));
        parts.stream().filter(other -> period(other).days().first().isAfter(period(part).days().last()))
                .forEach(later -> counts.addAll(below(later, List.of(arrivals.fresh())).orElse(List.of())));
        return counts;
    }

    /// Returns every way to cover the whole with published reports of shorter periods, in order.
    private List<List<Published>> coverings(List<Published> parts) {
        List<List<Published>> found = List.of(List.of());
        for (var quarter : period(whole).quarters()) {
            found = found.stream().flatMap(begun -> reaches(begun, quarter)
                    ? Stream.of(begun)
                    : parts.stream().filter(part -> period(part).quarters().getFirst().equals(quarter))
                            .map(part -> Stream.concat(begun.stream(), Stream.of(part)).toList()))
                    .toList();
        }
        return found;
    }

    private static boolean reaches(List<Published> begun, Period quarter) {
        return !begun.isEmpty() && !period(begun.getLast()).days().last().isBefore(quarter.days().last());
    }

    private Optional<List<String>> all(List<Published> covering, List<Part> counts) {
        return covering.stream().map(part -> above(part, counts)).reduce(Optional.of(List.of()),
                Overlapping::joined);
    }

    static Optional<List<String>> joined(Optional<List<String>> some, Optional<List<String>> others) {
        return some.flatMap(
                one -> others.map(other -> Stream.concat(one.stream(), other.stream()).toList()));
    }

    Optional<List<String>> below(Published report, List<Part> parts) {
        return new Sum(report, nested).below(parts);
    }

    Optional<List<String>> above(Published report, List<Part> parts) {
        return new Sum(report, nested).above(parts);
    }

    static Period period(Published report) {
        return Period.parse(report.period());
    }
}
