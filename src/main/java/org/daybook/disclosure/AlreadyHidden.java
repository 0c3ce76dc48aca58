package org.daybook.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The categories that this site combined earlier this year. They stay combined for the rest of the year: if a category were
/// suppressed in one quarter and shown in the next, its count could be derived from the people who came and left.
///
/// @param byTable the combined categories of each table, by the table's name
public record AlreadyHidden(Map<String, Set<String>> byTable) {
    public AlreadyHidden {
        byTable = Map.copyOf(byTable);
    }

    /// Returns the value for the first report of the year.
    public static AlreadyHidden none() {
        return new AlreadyHidden(Map.of());
    }

    /// Returns the categories that the year's earlier reports combined.
    public static AlreadyHidden in(List<Published> earlier) {
        var byTable = new HashMap<String, Set<String>>();
        earlier.stream().flatMap(report -> report.populations().stream())
                .flatMap(population -> population.tables().stream()).forEach(table -> {
                    if (table instanceof ProtectedTable.Shown shown) {
                        shown.together().ifPresent(group -> byTable
                                .computeIfAbsent(shown.table(), name -> new HashSet<>()).addAll(group.categories()));
                    }
                });
        return new AlreadyHidden(byTable);
    }

    /// Returns the combined categories of one table; may be empty.
    Set<String> of(String table) {
        return byTable.getOrDefault(table, Set.of());
    }
}
