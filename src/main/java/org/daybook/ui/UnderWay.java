package org.daybook.ui;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.control.ProgressIndicator;
import javafx.util.Duration;

/// The work in progress on both lanes, whether it takes long enough to show progress, and how far it is. On the screen thread.
final class UnderWay {
    /// Shorter work shows no progress: it would only flicker.
    private static final Duration PATIENCE = Duration.millis(300);

    private final Set<LaneJob<?>> all = new HashSet<>();
    private final Set<LaneJob<?>> slow = new HashSet<>();
    private final Set<LaneJob<?>> readings = new HashSet<>();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final Map<LaneJob<?>, Double> shares = new HashMap<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper slowReading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(ProgressIndicator.INDETERMINATE_PROGRESS);

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
                tell();
            }
        });
        timer.play();
    }

    /// Reports the progress of a job.
    ///
    /// @param done 0 to 1
    void reached(LaneJob<?> errand, double done) {
        if (all.contains(errand)) {
            shares.put(errand, done);
            tell();
        }
    }

    /// The job with the least progress determines what is shown; a job that cannot count reports none.
    private void tell() {
        busy.set(!slow.isEmpty());
        slowReading.set(slow.stream().anyMatch(readings::contains));
        share.set(slow.stream().flatMap(errand -> Optional.ofNullable(shares.get(errand)).stream())
                .min(Double::compare).orElse(ProgressIndicator.INDETERMINATE_PROGRESS));
    }

    void ended(LaneJob<?> errand) {
        all.remove(errand);
        readings.remove(errand);
        slow.remove(errand);
        shares.remove(errand);
        working.set(!all.isEmpty());
        tell();
    }

    boolean has(LaneJob<?> errand) {
        return all.contains(errand);
    }

    boolean isReading(LaneJob<?> errand) {
        return readings.contains(errand);
    }

    /// Returns the reads now in progress; those that end meanwhile stay in the set.
    Set<LaneJob<?>> readings() {
        return Set.copyOf(readings);
    }

    ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty slowReading() {
        return slowReading.getReadOnlyProperty();
    }

    ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }
}
