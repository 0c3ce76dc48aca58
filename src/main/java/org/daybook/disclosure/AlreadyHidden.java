package org.daybook.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The categories that this site printed together earlier this year. They stay together for the rest of it: shown in
/// one quarter and hidden in the next, a group could be worked out from who came and who went.
///
/// @param byTable the hidden categories of each table, by the table's name
public record AlreadyHidden(Map<String, Set<String>> byTable) {
    public AlreadyHidden {
        byTable = Map.copyOf(byTable);
    }

    /// The first report of the year.
    public static AlreadyHidden none() {
        return new AlreadyHidden(Map.of());
    }

    /// What the year's earlier reports hid.
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

    /// The hidden categories of one table, perhaps none.
    Set<String> of(String table) {
        return byTable.getOrDefault(table, Set.of());
    }
}
