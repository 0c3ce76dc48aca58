package org.daybook.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.disclosure.Link.Part;

/// Sums of counts of a report that prints its tables in some level of detail. Links refer to the finest categories: in a
/// coarser table, the sum from below includes categories entirely inside, the sum from above all that overlap.
///
/// @param report what is printed
/// @param nested what the coarser categories combine
record Sum(Published report, Nested nested) {
    /// Returns the names of counts whose sum never exceeds these parts; empty if the report lacks one of the tables.
    Optional<List<String>> below(List<Part> parts) {
        return counts(parts, (made, wanted) -> wanted.containsAll(made));
    }

    /// Returns the names of counts whose sum is never less than these parts; empty if the report lacks one of the tables.
    Optional<List<String>> above(List<Part> parts) {
        return counts(parts, (made, wanted) -> made.stream().anyMatch(wanted::contains));
    }

    /// Returns the relation that one sum never exceeds another.
    static AttackerView.Relation atMost(List<String> less, List<String> more) {
        return atMost(less, more, 1);
    }

    /// Returns the relation that one sum never exceeds another multiplied by a factor. A count listed twice counts twice.
    static AttackerView.Relation atMost(List<String> less, List<String> more, int times) {
        var terms = new LinkedHashMap<String, Integer>();
        less.forEach(count -> terms.merge(count, 1, Integer::sum));
        more.forEach(count -> terms.merge(count, -times, Integer::sum));
        return new AttackerView.Relation(terms.entrySet().stream()
                .map(term -> new AttackerView.Term(term.getValue(), term.getKey())).toList(),
                AttackerView.Sign.AT_MOST, 0);
    }

    private interface Fits {
        boolean fits(Set<String> made, Set<String> wanted);
    }

    private Optional<List<String>> counts(List<Part> parts, Fits fits) {
        if (!parts.stream().allMatch(this::has)) {
            return Optional.empty();
        }
        var wanted = new HashMap<Part, Set<String>>();
        parts.forEach(part -> wanted.computeIfAbsent(part.table().equals(Part.TOTAL)
                ? part
                : new Part(part.population(), part.table(), ""), _ -> new HashSet<>()).add(part.category()));
        var counts = new LinkedHashSet<String>();
        for (var part : parts) {
            counts.addAll(part.table().equals(Part.TOTAL)
                    ? List.of(where(part))
                    : categories(part).stream()
                            .filter(category -> fits.fits(nested.of(part.table(), category),
                                    wanted.getOrDefault(new Part(part.population(), part.table(), ""), Set.of())))
                            .map(category -> where(part) + "|" + part.table() + "=" + category)
                            .collect(Collectors.toCollection(LinkedHashSet::new)));
        }
        return Optional.of(List.copyOf(counts));
    }

    private boolean has(Part part) {
        return part.table().equals(Part.TOTAL) || numbers(part).isPresent();
    }

    private String where(Part part) {
        return AttackerView.where(report) + "." + part.population();
    }

    private Optional<Published.Numbers> numbers(Part part) {
        return report.populations().stream().filter(part::isIn).findFirst();
    }

    private List<String> categories(Part part) {
        return numbers(part).stream().flatMap(numbers -> numbers.tables().stream())
                .filter(table -> table.table().equals(part.table())).findFirst().map(ProtectedTable::categories)
                .orElse(List.of());
    }
}
