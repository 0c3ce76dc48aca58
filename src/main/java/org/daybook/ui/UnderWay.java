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

    void began(LaneJob<?> job, Lane lane) {
        all.add(job);
        if (lane == Lane.READING) {
            readings.add(job);
        }
        working.set(true);
        showProgressWhenSlow(job);
    }

    private void showProgressWhenSlow(LaneJob<?> job) {
        var timer = new PauseTransition(PATIENCE);
        timer.setOnFinished(_ -> {
            if (all.contains(job)) {
                slow.add(job);
                tell();
            }
        });
        timer.play();
    }

    /// Reports the progress of a job.
    ///
    /// @param done 0 to 1
    void reached(LaneJob<?> job, double done) {
        if (all.contains(job)) {
            shares.put(job, done);
            tell();
        }
    }

    /// The job with the least progress determines what is shown; a job that cannot count reports none.
    private void tell() {
        busy.set(!slow.isEmpty());
        slowReading.set(slow.stream().anyMatch(readings::contains));
        share.set(slow.stream().flatMap(job -> Optional.ofNullable(shares.get(job)).stream())
                .min(Double::compare).orElse(ProgressIndicator.INDETERMINATE_PROGRESS));
    }

    void ended(LaneJob<?> job) {
        all.remove(job);
        readings.remove(job);
        slow.remove(job);
        shares.remove(job);
        working.set(!all.isEmpty());
        tell();
    }

    boolean has(LaneJob<?> job) {
        return all.contains(job);
    }

    boolean isReading(LaneJob<?> job) {
        return readings.contains(job);
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
