package org.daybook.keeping;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.daybook.base.Refusal;
import org.daybook.ui.Background;
import org.daybook.ui.ProgressLine;
import org.daybook.ui.Task;
import org.daybook.vault.Progress;

/// Work started by a card on a page, with its progress and a stop button next to the button. Only the work itself knows whether
/// it was stopped in time. On the screen thread.
public final class StoppableWork {
    private final Background background;
    private final ProgressLine line;
    private final BooleanProperty running = new SimpleBooleanProperty();
    private Watched watched;

    /// @param line shows the progress
    /// @param what the description of the work
    /// @param verb the label for stopping it
    public StoppableWork(Background background, ProgressLine line, String what, String verb) {
        this.background = background;
        this.line = line;
        watched = new Watched(background, _ -> {});
        line.describe(what, verb, () -> watched.stop());
        line.runningProperty().bind(running);
    }

    /// Returns whether it is under way.
    public ReadOnlyBooleanProperty running() {
        return running;
    }

    /// Runs the work on the write lane.
    ///
    /// @param act  on the lane's thread; throws [CancellationException] if it is stopped, and then nothing of it remains
    /// @param then receives the result; empty if it was stopped
    public <T> void write(Function<Progress, T> act, Consumer<Optional<T>> then, Consumer<Refusal> refused) {
        background.run(task(act, then, refused));
    }

    /// Runs the work on the reading lane.
    ///
    /// @param act  as for [#write]
    /// @param then receives the result; empty if it was stopped
    public <T> void read(Function<Progress, T> act, Consumer<Optional<T>> then, Consumer<Refusal> refused) {
        background.read(task(act, then, refused));
    }

    private <T> Task<Optional<T>> task(Function<Progress, T> act, Consumer<Optional<T>> then,
            Consumer<Refusal> refused) {
        line.doneProperty().set(0);
        watched = new Watched(background, line.doneProperty()::set);
        var watching = watched;
        running.set(true);
        return new Task<>(() -> {
            try {
                return Optional.of(act.apply(watching));
            } catch (CancellationException e) {
                return Optional.empty();
            }
        }, made -> {
            running.set(false);
            then.accept(made);
        }, refusal -> {
            running.set(false);
            refused.accept(refusal);
        }, () -> running.set(false));
    }
}
