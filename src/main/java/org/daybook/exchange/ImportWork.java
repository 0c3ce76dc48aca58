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

/// Long work of an import, one piece at a time, with how far it has come. On the screen thread.
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

    /// Who shows it.
    ///
    /// @param shows told after each piece
    /// @param no    told of a refusal
    void listen(Runnable shows, Consumer<Refusal> no) {
        changed = shows;
        refused = no;
    }

    /// Whether something is under way.
    BooleanProperty running() {
        return running;
    }

    /// How much of it is done, 0 to 1.
    DoubleProperty done() {
        return done;
    }

    /// Tells that something changed.
    void changed() {
        changed.run();
    }

    /// Does a piece, unless one is under way.
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

    /// Stops what is under way; nothing of it stays.
    void stop() {
        watched.stop();
        underWay.cancel();
    }
}
