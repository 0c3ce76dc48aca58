package org.daybook.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A table as published.
public sealed interface ProtectedTable {
    /// Returns the table's fixed name in the catalogue.
    String table();

    /// Returns its categories in the catalogue's order, but with combined ones after the others.
    List<String> categories();

    /// Returns the text key of the sentence next to the table that explains its form; empty if nothing was combined. It
    /// discloses neither a value nor which rule was applied: both would be a hint.
    Optional<String> why();

    /// A table with numbers. The rows and the group together add up to the rounded total.
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

        /// Checks whether it prints the same as another table.
        boolean hasTheNumbersOf(Shown other) {
            return rows.equals(other.rows) && together.equals(other.together) && total == other.total;
        }

        @Override
        public Optional<String> why() {
            return together.map(group -> "disclosure.why.combined");
        }
    }

    /// A suppressed table, of which only the total is published.
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

    /// Combined categories, without numbers of their own.
    ///
    /// @param categories two or more, in the catalogue's order
    /// @param value      the rounded number of all of them
    record Together(List<String> categories, int value) {
        public Together {
            categories = List.copyOf(categories);
        }
    }
}
