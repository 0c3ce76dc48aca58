package org.daybook.ui;

import java.util.HashSet;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;

/// The work that is under way on both lanes, and whether it takes so long that progress should be shown. On the screen
/// thread.
final class UnderWay {
    /// Shorter work shows no progress: it would only flicker. From the page on motion in the look.
    private static final Duration PATIENCE = Duration.millis(500);

    private final Set<LaneJob<?>> all = new HashSet<>();
    private final Set<LaneJob<?>> slow = new HashSet<>();
    private final Set<LaneJob<?>> readings = new HashSet<>();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    void began(LaneJob<?> errand, Lane lane) {
        all.add(errand);
        if (lane == Lane.READING) {
            readings.add(errand);
        }
        working.set(true);
        showProgressWhenSlow(errand);
    }

    private void showProgressWhenSlow(LaneJob<?> errand) {
        var timer = new PauseTransition(PATIENCE);
        timer.setOnFinished(_ -> {
            if (all.contains(errand)) {
                slow.add(errand);
                busy.set(true);
            }
        });
        timer.play();
    }

    void ended(LaneJob<?> errand) {
        all.remove(errand);
        readings.remove(errand);
        slow.remove(errand);
        working.set(!all.isEmpty());
        busy.set(!slow.isEmpty());
    }

    boolean has(LaneJob<?> errand) {
        return all.contains(errand);
    }

    boolean isReading(LaneJob<?> errand) {
        return readings.contains(errand);
    }

    /// The readings under way now; what ends meanwhile stays in it.
    Set<LaneJob<?>> readings() {
        return Set.copyOf(readings);
    }

    ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }
}
