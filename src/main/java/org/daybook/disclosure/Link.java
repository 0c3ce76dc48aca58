package org.daybook.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What everybody knows about counts of two tables because the same people stand in both: one sum is never more than
/// another. The catalogue says so, never the data, and the attacker is told.
///
/// @param less the sum that is never more
/// @param more than this one
/// @param next together with this one, of the quarter after; empty when all is about one quarter
public record Link(List<Part> less, List<Part> more, List<Part> next) {
    /// A count of a table.
    ///
    /// @param population the population's name
    /// @param table      the table's name
    /// @param category   one of its categories
    public record Part(String population, String table, String category) {
        static final String TOTAL = "T";

        /// The total of a population.
        public static Part total(String population) {
            return new Part(population, TOTAL, TOTAL);
        }

        /// Whether a population's numbers have it, whether or not it is given.
        boolean isIn(Published.Numbers numbers) {
            return numbers.name().equals(population) && (table.equals(TOTAL)
                    ? !(numbers.total() instanceof PublishedTotal.Withheld)
                    : numbers.tables().stream().anyMatch(one -> one.table().equals(table)));
        }
    }

    /// Keeps the lists as they are now.
    public Link {
        less = List.copyOf(less);
        more = List.copyOf(more);
        next = List.copyOf(next);
    }

    /// Of one quarter.
    public Link(List<Part> less, List<Part> more) {
        this(less, more, List.of());
    }

    /// Two sums that are always the same.
    public static List<Link> same(List<Part> one, List<Part> other) {
        return List.of(new Link(one, other), new Link(other, one));
    }

    /// Whether it is about one quarter.
    boolean isOfOneQuarter() {
        return next.isEmpty();
    }

    /// Whether it speaks of a population.
    boolean mentions(String population) {
        return Stream.of(less, more, next).flatMap(List::stream).anyMatch(part -> part.population().equals(population));
    }

    /// As the attacker is told; nothing where a report lacks one of the tables, with or without numbers, or prints them in a
    /// detail of which nothing follows.
    ///
    /// @param report the quarter
    /// @param after  the quarter after, or the same where nothing is said of it
    Optional<AttackerView.Relation> relation(Published report, Published after, Nested nested) {
        var here = new Sum(report, nested, Sum.Totals.GIVEN);
        return here.below(less).filter(counts -> !counts.isEmpty())
                .flatMap(some -> here.above(more).flatMap(others -> new Sum(after, nested, Sum.Totals.GIVEN).above(next)
                        .map(later -> Sum.atMost(some, Stream.concat(others.stream(), later.stream()).toList()))));
    }
}
