package org.daybook.services;

import java.util.Optional;
import java.util.UUID;
import org.daybook.ui.Place;

/// The screen for adding or editing a service.
///
/// @param id the service; empty for a new one
record ServiceFormPlace(Optional<ServiceId> id) implements Place {
    static String written(ServiceFormPlace place) {
        return place.id.map(id -> id.value().toString()).orElse("");
    }

    static ServiceFormPlace read(String written) {
        return new ServiceFormPlace(Optional.of(written).filter(words -> !words.isEmpty())
                .map(words -> new ServiceId(UUID.fromString(words))));
    }
}
