package org.daybook.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What is half typed on screens that were left: it waits there until she comes back. In memory, and in the store with
/// where she left off; see [#unsaved(Addresses)]. On the screen thread.
final class Drafts {
    /// More than anybody leaves open in a day; the oldest goes.
    private static final int MOST = 20;
    private static final String PLACE = "place";
    private static final String TYPED = "typed";

    private final Map<Place, Unsaved> drafts = new LinkedHashMap<>();
    private Optional<Place> untold = Optional.empty();

    /// Keeps what is half typed at a place, in the stead of what waited there; nothing keeps nothing.
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

    /// The same for what she left before the screen locked, which is told at the next place she comes to.
    void bring(Place place, Unsaved unsaved) {
        keep(place, unsaved);
        untold = Optional.of(place).filter(drafts::containsKey);
    }

    /// Where something waits that was left before the screen locked, once.
    Optional<Place> tell() {
        var place = untold;
        untold = Optional.empty();
        return place;
    }

    /// What waits at a place, which waits there no more.
    Optional<Unsaved> take(Place place) {
        return Optional.ofNullable(drafts.remove(place));
    }

    /// All of it, to be kept over a lock.
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

    /// Takes in what [#unsaved(Addresses)] wrote.
    void resume(Unsaved written, Addresses addresses) {
        for (int number = 0; number < MOST; number++) {
            var one = written.part(Integer.toString(number));
            one.of(PLACE).flatMap(addresses::read).ifPresent(place -> keep(place, one.part(TYPED)));
        }
    }
}
