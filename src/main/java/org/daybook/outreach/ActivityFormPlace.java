package org.daybook.outreach;

import java.util.Optional;
import java.util.UUID;
import org.daybook.ui.Place;

/// The place where an activity is recorded or corrected.
///
/// @param id the activity; empty for a new one
public record ActivityFormPlace(Optional<ActivityId> id) implements Place {
    static String written(ActivityFormPlace place) {
        return place.id.map(id -> id.value().toString()).orElse("");
    }

    static ActivityFormPlace read(String written) {
        return new ActivityFormPlace(Optional.of(written).filter(words -> !words.isEmpty())
                .map(words -> new ActivityId(UUID.fromString(words))));
    }
}
