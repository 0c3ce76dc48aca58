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

/// The current place and the history of places. Knows no scene: the frame listens and shows.
public final class Navigator {
    /// Enough for an afternoon; the oldest steps are dropped.
    private static final int STEPS_KEPT = 50;

    private final Deque<Place> past = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Place> here;
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final List<Consumer<Place>> arrivals = new ArrayList<>();
    private boolean sent;

    /// @param home the first place, normally Today
    public Navigator(Place home) {
        here = new ReadOnlyObjectWrapper<>(home);
    }

    /// Goes to a place. Going to the current place counts as a new visit, not as a step back.
    public void go(Place place) {
        if (!place.equals(here.get())) {
            past.push(here.get());
            if (past.size() > STEPS_KEPT) {
                past.removeLast();
            }
        }
        arrive(place);
    }

    /// Goes to a place that replaces the current one in the history, so that *back* does not return to a form already sent.
    public void goInstead(Place place) {
        sent = true;
        arrive(place);
        sent = false;
    }

    /// Goes to a place alongside the current one, which it replaces in the history; unsaved input is kept at the former place.
    public void goBeside(Place place) {
        arrive(place);
    }

    /// States more exactly where the worker is, for example in which part of a page, so that *back* returns there. Not a visit;
    /// does nothing once she is elsewhere.
    ///
    /// @param place equal to the current place
    public void isAt(Place place) {
        if (place.equals(here.get())) {
            here.set(place);
        }
    }

    /// Checks whether the form at the former place was sent, so that none of its input is unsaved any more.
    boolean isSent() {
        return sent;
    }

    /// Goes to the previous place; does nothing at the start of the history.
    public void back() {
        if (!past.isEmpty()) {
            arrive(past.pop());
        }
    }

    /// Visits the current place again, for example after the language changed.
    public void again() {
        arrive(here.get());
    }

    /// Returns the current place.
    public ReadOnlyObjectProperty<Place> here() {
        return here.getReadOnlyProperty();
    }

    /// Indicates whether there is a previous place.
    public ReadOnlyBooleanProperty canGoBack() {
        return canGoBack.getReadOnlyProperty();
    }

    /// Adds a listener that is called at every visit, also to the same place, unlike a listener on [#here()].
    public void onArrival(Consumer<Place> listener) {
        arrivals.add(listener);
    }

    private void arrive(Place place) {
        here.set(place);
        canGoBack.set(!past.isEmpty());
        List.copyOf(arrivals).forEach(listener -> listener.accept(place));
    }
}
