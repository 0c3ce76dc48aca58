package org.daybook.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Converts places to text and back: `people/`, `record/019c...`. Rooms register through [Views#address(String, Class,
/// Function, Function)].
public final class Addresses {
    private record Way<P extends Place>(String word, Class<P> place, Function<P, String> write,
            Function<String, P> read) {
        String written(Place here) {
            return word + "/" + write.apply(place.cast(here));
        }
    }

    private final Map<Class<?>, Way<?>> byPlace = new HashMap<>();
    private final Map<String, Way<?>> byWord = new HashMap<>();

    Addresses() {}

    <P extends Place> void register(String word, Class<P> place, Function<P, String> write,
            Function<String, P> read) {
        var way = new Way<>(word, place, write, read);
        byPlace.put(place, way);
        byWord.put(word, way);
    }

    /// Returns the text of a place; empty for a place that need not be found again.
    public Optional<String> of(Place place) {
        return Optional.ofNullable(byPlace.get(place.getClass())).map(way -> way.written(place));
    }

    /// Returns the place of a text; empty if this version of the program does not know it.
    public Optional<Place> read(String address) {
        int slash = address.indexOf('/');
        var way = byWord.get(slash < 0 ? address : address.substring(0, slash));
        if (way == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(way.read().apply(address.substring(slash + 1)));
        } catch (RuntimeException e) {
            // Written by another version of the program: an unknown place is not a fault.
            return Optional.empty();
        }
    }
}
