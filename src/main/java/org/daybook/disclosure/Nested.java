package org.daybook.disclosure;

import java.util.Map;
import java.util.Set;

/// Which categories of the finest detail a category of a coarser one is made of. The catalogue says so, never the data.
///
/// @param finer the finest categories of each coarser one, by table and category
public record Nested(Map<String, Map<String, Set<String>>> finer) {
    /// Of a catalogue with one detail.
    public static final Nested NONE = new Nested(Map.of());

    /// Keeps the map as it is now.
    public Nested {
        finer = Map.copyOf(finer);
    }

    /// What a category is made of; one of the finest of itself.
    Set<String> of(String table, String category) {
        return finer.getOrDefault(table, Map.of()).getOrDefault(category, Set.of(category));
    }
}
