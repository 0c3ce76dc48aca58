package org.daybook.disclosure;

import java.util.List;

/// A table that a report prints, with or without numbers; fixed before any figure exists.
///
/// @param table      the table's name
/// @param categories all its categories, in the catalogue's order
public record PrintedTable(String table, List<String> categories) {
    /// Copies the list.
    public PrintedTable {
        categories = List.copyOf(categories);
    }
}
