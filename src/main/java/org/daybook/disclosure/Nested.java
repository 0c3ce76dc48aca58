package org.daybook.disclosure;

import java.util.Map;
import java.util.Set;

/// The categories of the finest level of detail that each coarser category combines. They follow from the catalogue, never from
/// the data.
///
/// @param finer the finest categories of each coarser one, by table and category
public record Nested(Map<String, Map<String, Set<String>>> finer) {
    /// For a catalogue with one level of detail.
    public static final Nested NONE = new Nested(Map.of());

    /// Copies the map.
    public Nested {
        finer = Map.copyOf(finer);
    }

    /// Returns the categories that a category combines; for one of the finest, the category itself.
    Set<String> of(String table, String category) {
        return finer.getOrDefault(table, Map.of()).getOrDefault(category, Set.of(category));
    }
}
