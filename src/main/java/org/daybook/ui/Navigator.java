package org.daybook.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Where the worker is and where she came from. Knows no scene: the frame listens and shows.
public final class Navigator {
    /// Enough for an afternoon; the oldest steps are forgotten.
    private static final int STEPS_KEPT = 50;

    private final Deque<Place> past = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Place> here;
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final List<Consumer<Place>> arrivals = new ArrayList<>();
    private boolean sent;

    /// @param home where the worker is at the start, normally Today
    public Navigator(Place home) {
        here = new ReadOnlyObjectWrapper<>(home);
    }

    /// Goes to a place. Going to where one already is counts as a new visit, not as a step back.
    public void go(Place place) {
        if (!place.equals(here.get())) {
            past.push(here.get());
            if (past.size() > STEPS_KEPT) {
                past.removeLast();
            }
        }
        arrive(place);
    }

    /// Goes to a place that takes the present one's stead, so that *back* does not return to a form already sent.
    public void goInstead(Place place) {
        sent = true;
        arrive(place);
        sent = false;
    }

    /// Goes to a place beside the present one, which takes its stead; what is half typed waits at the former.
    public void goBeside(Place place) {
        arrive(place);
    }

    /// Says more exactly where the worker is, for example in which part of a page, so that she finds back there. No visit;
    /// does nothing once she is elsewhere.
    ///
    /// @param place equal to where she is
    public void isAt(Place place) {
        if (place.equals(here.get())) {
            here.set(place);
        }
    }

    /// Whether the form at the former place was sent, so that nothing of it is half typed any more.
    boolean isSent() {
        return sent;
    }

    /// Goes to where the worker was before; does nothing at the start of her way.
    public void back() {
        if (!past.isEmpty()) {
            arrive(past.pop());
        }
    }

    /// Visits the present place once more, for example after the language changed.
    public void again() {
        arrive(here.get());
    }

    /// Where the worker is.
    public ReadOnlyObjectProperty<Place> here() {
        return here.getReadOnlyProperty();
    }

    /// Whether there is a way back.
    public ReadOnlyBooleanProperty canGoBack() {
        return canGoBack.getReadOnlyProperty();
    }

    /// Calls the listener at every visit, also one to the same place, unlike a listener on [#here()].
    public void onArrival(Consumer<Place> listener) {
        arrivals.add(listener);
    }

    private void arrive(Place place) {
        here.set(place);
        canGoBack.set(!past.isEmpty());
        List.copyOf(arrivals).forEach(listener -> listener.accept(place));
    }
}
