package org.daybook.exchange;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.daybook.base.Refusal;
import org.daybook.keeping.Watched;
import org.daybook.ui.Background;
import org.daybook.ui.Running;
import org.daybook.ui.Task;
import org.daybook.vault.Progress;

/// Long work of an import, one piece at a time, with its progress. On the JavaFX application thread.
final class ImportWork {
    private final Background background;
    private final BooleanProperty running = new SimpleBooleanProperty();
    private final DoubleProperty done = new SimpleDoubleProperty();
    private Consumer<Refusal> refused = _ -> {};
    private Runnable changed = () -> {};
    private Running underWay = () -> {};
    private Watched watched;

    ImportWork(Background background) {
        this.background = background;
        watched = new Watched(background, done::set);
    }

    /// Sets the listeners.
    ///
    /// @param shows called after each piece
    /// @param no    notified of a refusal
    void listen(Runnable shows, Consumer<Refusal> no) {
        changed = shows;
        refused = no;
    }

    /// Returns whether work is running.
    BooleanProperty running() {
        return running;
    }

    /// Returns how much of it is done, 0 to 1.
    DoubleProperty done() {
        return done;
    }

    /// Notifies the listener of a change.
    void changed() {
        changed.run();
    }

    /// Runs a piece of work, unless one is running.
    <T> void start(Function<Progress, T> task, Consumer<T> then) {
        if (running.get()) {
            return;
        }
        watched = new Watched(background, done::set);
        var progress = watched;
        done.set(0);
        running.set(true);
        Supplier<T> supplied = () -> task.apply(progress);
        underWay = background.run(new Task<>(supplied, found -> {
            running.set(false);
            then.accept(found);
            changed.run();
        }, no -> {
            running.set(false);
            refused.accept(no);
            changed.run();
        }, () -> {
            running.set(false);
            changed.run();
        }));
    }

    /// Stops the running work; nothing of it stays.
    void stop() {
        watched.stop();
        underWay.cancel();
    }
}
