package org.daybook.outreach;

import java.util.Optional;
import java.util.UUID;
import org.daybook.ui.Place;

/// The place where a complaint, a meeting or a check is recorded.
///
/// @param id the record; empty for a new one
public record SiteRecordFormPlace(Optional<SiteRecordId> id) implements Place {
    static String written(SiteRecordFormPlace place) {
        return place.id.map(id -> id.value().toString()).orElse("");
    }

    static SiteRecordFormPlace read(String written) {
        return new SiteRecordFormPlace(Optional.of(written).filter(words -> !words.isEmpty())
                .map(words -> new SiteRecordId(UUID.fromString(words))));
    }
}
