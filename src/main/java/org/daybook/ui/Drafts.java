package org.daybook.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Unsaved input on screens that were left, kept until the worker comes back. Kept in memory, and in the store along with where
/// she left off; see [#unsaved(Addresses)]. On the screen thread.
final class Drafts {
    /// More than anybody leaves open in a day; the oldest is dropped.
    private static final int MOST = 20;
    private static final String PLACE = "place";
    private static final String TYPED = "typed";

    private final Map<Place, Unsaved> drafts = new LinkedHashMap<>();
    private Optional<Place> untold = Optional.empty();

    /// Keeps the unsaved input of a place in place of what was kept there; empty input removes it.
    void keep(Place place, Unsaved unsaved) {
        drafts.remove(place);
        if (unsaved.isEmpty()) {
            return;
        }
        drafts.put(place, unsaved);
        if (drafts.size() > MOST) {
            drafts.remove(drafts.keySet().iterator().next());
        }
    }

    /// Keeps the input that was unsaved when the screen locked; it is announced at the next place the worker visits.
    void bring(Place place, Unsaved unsaved) {
        keep(place, unsaved);
        untold = Optional.of(place).filter(drafts::containsKey);
    }

    /// Returns the place with input left before the screen locked. Returned only once.
    Optional<Place> tell() {
        var place = untold;
        untold = Optional.empty();
        return place;
    }

    /// Removes and returns what is kept for a place.
    Optional<Unsaved> take(Place place) {
        return Optional.ofNullable(drafts.remove(place));
    }

    /// Returns all of it, to be kept while the screen is locked.
    Unsaved unsaved(Addresses addresses) {
        var all = Unsaved.NOTHING;
        int number = 0;
        for (var draft : drafts.entrySet()) {
            var address = addresses.of(draft.getKey());
            if (address.isPresent()) {
                all = all.with(Integer.toString(number), Unsaved.NOTHING.with(PLACE, address.get())
                        .with(TYPED, draft.getValue()));
                number++;
            }
        }
        return all;
    }

    /// Restores what [#unsaved(Addresses)] returned.
    void resume(Unsaved written, Addresses addresses) {
        for (int number = 0; number < MOST; number++) {
            var one = written.part(Integer.toString(number));
            one.of(PLACE).flatMap(addresses::read).ifPresent(place -> keep(place, one.part(TYPED)));
        }
    }
}
