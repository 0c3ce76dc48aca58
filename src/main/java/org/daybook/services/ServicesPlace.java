package org.daybook.services;

import java.util.Optional;
import java.util.UUID;
import org.daybook.ui.Place;

/// The screen of the address book.
///
/// @param chosen the service shown next to the list; empty for the first one
public record ServicesPlace(Optional<ServiceId> chosen) implements Place {
    static String written(ServicesPlace place) {
        return place.chosen.map(id -> id.value().toString()).orElse("");
    }

    static ServicesPlace read(String written) {
        return new ServicesPlace(Optional.of(written).filter(words -> !words.isEmpty())
                .map(words -> new ServiceId(UUID.fromString(words))));
    }
}
