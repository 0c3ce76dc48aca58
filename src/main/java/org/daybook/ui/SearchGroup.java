package org.daybook.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a search found of one kind. Groups under one heading are shown as one.
///
/// @param key    the text key of the heading
/// @param hits   the best first
/// @param all    how many were found; more than there are hits where a place shows the rest
/// @param place  where all of them are shown; empty where the list itself shows them
/// @param nearly whether nothing was found, and these only come near what was typed
public record SearchGroup(String key, List<SearchHit> hits, int all, Optional<Place> place, boolean nearly) {
    /// Keeps the list as it is now.
    public SearchGroup {
        hits = List.copyOf(hits);
    }

    /// Hits of which none is left out.
    public SearchGroup(String key, List<SearchHit> hits) {
        this(key, hits, hits.size(), Optional.empty(), false);
    }

    /// This group and another one under the same heading.
    SearchGroup and(SearchGroup other) {
        return new SearchGroup(key, Stream.concat(hits.stream(), other.hits.stream()).toList(), all + other.all,
                place.or(other::place), nearly || other.nearly);
    }
}
