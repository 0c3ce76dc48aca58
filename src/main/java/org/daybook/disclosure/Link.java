package org.daybook.disclosure;

import java.util.List;
import java.util.stream.Stream;

/// What everybody knows about counts of two tables because the same people stand in both: one sum is never more than
/// another. The catalogue says so, never the data, and the attacker is told.
///
/// @param less the sum that is never more
/// @param more than this one
public record Link(List<Part> less, List<Part> more) {
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
    }

    /// Two sums that are always the same.
    public static List<Link> same(List<Part> one, List<Part> other) {
        return List.of(new Link(one, other), new Link(other, one));
    }

    /// Whether a report has all of these tables, with or without numbers.
    boolean isIn(Published report) {
        return Stream.concat(less.stream(), more.stream())
                .allMatch(part -> report.populations().stream().anyMatch(part::isIn));
    }

    /// As the attacker is told.
    ///
    /// @param where site and period
    AttackerView.Relation relation(String where) {
        var terms = Stream.concat(less.stream().map(part -> part.times(1, where)),
                more.stream().map(part -> part.times(-1, where))).toList();
        return new AttackerView.Relation(terms, AttackerView.Sign.AT_MOST, 0);
    }
}
