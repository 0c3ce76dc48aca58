package org.daybook.disclosure;

import java.util.List;

/// A table that a report prints, with or without numbers: known before there is any figure.
///
/// @param table      the table's name
/// @param categories all its categories, in the catalogue's order
public record PrintedTable(String table, List<String> categories) {
    /// Keeps the list as it is now.
    public PrintedTable {
        categories = List.copyOf(categories);
    }
}
