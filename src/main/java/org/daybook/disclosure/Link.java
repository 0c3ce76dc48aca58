package org.daybook.disclosure;

import java.util.List;
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
        private static final String TOTAL = "T";

        /// The total of a population.
        public static Part total(String population) {
            return new Part(population, TOTAL, TOTAL);
        }

        private boolean isIn(Published.Numbers numbers) {
            return numbers.name().equals(population) && (table.equals(TOTAL)
                    ? numbers.total() instanceof PublishedTotal.Exact
                            || numbers.total() instanceof PublishedTotal.Rounded
                    : numbers.tables().stream().anyMatch(one -> one.table().equals(table)));
        }

        private AttackerView.Term times(int times, String where) {
            var count = where + "." + population;
            return new AttackerView.Term(times, table.equals(TOTAL) ? count : count + "|" + table + "=" + category);
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

    /// Whether a report has all of the tables of its quarter, with or without numbers, and the one after those of the next.
    boolean isIn(Published report, Published after) {
        return Stream.concat(less.stream(), more.stream()).allMatch(part -> isIn(part, report))
                && next.stream().allMatch(part -> isIn(part, after));
    }

    private static boolean isIn(Part part, Published report) {
        return report.populations().stream().anyMatch(part::isIn);
    }

    /// As the attacker is told.
    ///
    /// @param report the quarter
    /// @param after  the quarter after, or the same where nothing is said of it
    AttackerView.Relation relation(Published report, Published after) {
        var terms = Stream.of(less.stream().map(part -> part.times(1, AttackerView.where(report))),
                more.stream().map(part -> part.times(-1, AttackerView.where(report))),
                next.stream().map(part -> part.times(-1, AttackerView.where(after)))).flatMap(part -> part).toList();
        return new AttackerView.Relation(terms, AttackerView.Sign.AT_MOST, 0);
    }
}
