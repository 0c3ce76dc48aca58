package org.daybook.keeping;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.daybook.base.Refusal;
import org.daybook.ui.Background;
import org.daybook.ui.ProgressLine;
import org.daybook.ui.Running;
import org.daybook.ui.Task;
import org.daybook.vault.Progress;

/// Work of a page on one backup, on the reading lane, with its progress and *Stop*. Nothing is delivered once it was stopped.
/// On the screen thread.
final class BackupReading {
    private final Background background;
    private final ProgressLine line;
    private Running running = () -> {};
    private Optional<Watched> watched = Optional.empty();

    /// @param line shows the progress
    BackupReading(Background background, ProgressLine line) {
        this.background = background;
        this.line = line;
    }

    /// Begins the work.
    ///
    /// @param act     on the lane's thread
    /// @param stopped called in place of the others if it was stopped
    <T> void begin(Function<Progress, T> act, Consumer<T> then, Consumer<Refusal> refused, Runnable stopped) {
        var watching = new Watched(background, line.doneProperty()::set);
        watched = Optional.of(watching);
        under(true);
        running = background.read(new Task<>(() -> act.apply(watching), then, refused, stopped));
    }

    /// Shows whether work is in progress, also before and after what is read.
    void under(boolean way) {
        line.doneProperty().set(0);
        line.runningProperty().set(way);
    }

    /// Stops the work: what has not begun never begins, and what was begun ends at its next step.
    void stop() {
        running.cancel();
        watched.ifPresent(Watched::stop);
    }
}
