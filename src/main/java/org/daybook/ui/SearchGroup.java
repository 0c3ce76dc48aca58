package org.daybook.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a search found of one kind. Groups under one heading are shown as one.
///
/// @param key    the text key of the heading
/// @param hits   the best first
/// @param all    the number found; greater than the number of hits if a place shows the rest
/// @param place  where all of them are shown; empty if the list itself shows them
/// @param nearly whether nothing was found, and these are only similar to what was typed
public record SearchGroup(String key, List<SearchHit> hits, int all, Optional<Place> place, boolean nearly) {
    /// Copies the list.
    public SearchGroup {
        hits = List.copyOf(hits);
    }

    /// Creates a group whose hits are complete.
    public SearchGroup(String key, List<SearchHit> hits) {
        this(key, hits, hits.size(), Optional.empty(), false);
    }

    /// Returns this group combined with another one under the same heading.
    SearchGroup and(SearchGroup other) {
        return new SearchGroup(key, Stream.concat(hits.stream(), other.hits.stream()).toList(), all + other.all,
                place.or(other::place), nearly || other.nearly);
    }
}
