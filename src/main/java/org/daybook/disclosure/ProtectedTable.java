package org.daybook.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A table as it leaves the site.
public sealed interface ProtectedTable {
    /// The table's fixed name in the catalogue.
    String table();

    /// Its categories: as the catalogue has them, but those that are together after those that are not.
    List<String> categories();

    /// The text key of the sentence beside the table that says why it looks as it does; empty when nothing was
    /// combined. It tells neither a value nor which rule was at work: both would be a hint.
    Optional<String> why();

    /// A table with numbers. Rows and group together add up to the rounded total.
    ///
    /// @param table    the table's name
    /// @param rows     the categories shown by themselves, in the catalogue's order
    /// @param together the categories that share one number, if any
    /// @param total    the rounded total of the population, the same in all its tables
    record Shown(String table, List<Row> rows, Optional<Together> together, int total) implements ProtectedTable {
        public Shown {
            rows = List.copyOf(rows);
        }

        @Override
        public List<String> categories() {
            return Stream.concat(rows.stream().map(Row::category),
                    together.stream().flatMap(group -> group.categories().stream())).toList();
        }

        /// Whether it prints the same as another table.
        boolean hasTheNumbersOf(Shown other) {
            return rows.equals(other.rows) && together.equals(other.together) && total == other.total;
        }

        @Override
        public Optional<String> why() {
            return together.map(group -> "disclosure.why.combined");
        }
    }

    /// A table without numbers: the total stands alone.
    ///
    /// @param table      the table's name
    /// @param categories its categories, in the catalogue's order
    record NotShown(String table, List<String> categories) implements ProtectedTable {
        public NotShown {
            categories = List.copyOf(categories);
        }

        @Override
        public Optional<String> why() {
            return Optional.of("disclosure.why.not-broken-down");
        }
    }

    /// A category with its rounded number.
    ///
    /// @param category the category
    /// @param value    a multiple of five
    record Row(String category, int value) {}

    /// Categories printed together, without numbers of their own.
    ///
    /// @param categories two or more, in the catalogue's order
    /// @param value      the rounded number of all of them
    record Together(List<String> categories, int value) {
        public Together {
            categories = List.copyOf(categories);
        }
    }
}
