package org.daybook.keeping;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.daybook.base.Refusal;
import org.daybook.ui.Background;
import org.daybook.ui.Running;
import org.daybook.ui.Task;
import org.daybook.vault.BackupMade;

/// The backup under way in an open store. It continues while the user works on other screens, and ends immediately when the
/// store is locked. One for every open store. On the screen thread.
public final class BackupModel {
    private final Background background;
    private final Safekeeping keeping;
    private final BooleanProperty running = new SimpleBooleanProperty();
    private final DoubleProperty done = new SimpleDoubleProperty();
    private Optional<Listener> listener = Optional.empty();
    private Running underWay = () -> {};

    /// The screen that shows the result.
    public interface Listener {
        /// Called when the backup was made and read back.
        void made(BackupMade made);

        /// Called when the backup was not made.
        void refused(Refusal refusal);

        /// Called when the user stopped it.
        void stopped();
    }

    /// Creates a model with no backup under way.
    public BackupModel(Background background, Safekeeping keeping) {
        this.background = background;
        this.keeping = keeping;
    }

    /// Returns whether one is under way.
    public BooleanProperty running() {
        return running;
    }

    /// Returns the progress, 0 to 1.
    public DoubleProperty done() {
        return done;
    }

    /// Sets who is notified of the end; without a listener, the window shows refusals.
    public void listen(Optional<Listener> screen) {
        listener = screen;
    }

    /// Starts a backup; does nothing if one is under way.
    ///
    /// @param plan stored once the backup has been verified
    public void start(Path folder, Optional<Plan> plan) {
        if (running.get()) {
            return;
        }
        running.set(true);
        done.set(0);
        underWay = background.runOn(
                new Task<>(keeping::mayBackUp, leave -> write(leave, folder, plan), this::refused, this::stopped));
    }

    /// Stops it: nothing of it remains.
    public void stop() {
        underWay.cancel();
    }

    private void write(Safekeeping.Leave leave, Path folder, Optional<Plan> plan) {
        underWay = background.readOn(
                new Task<>(() -> keeping.backUp(leave, folder, new Watched(background, done::set)),
                        made -> writeDown(made, plan), this::refused, this::stopped));
    }

    private void writeDown(BackupMade made, Optional<Plan> plan) {
        // From here on it can no longer be stopped.
        underWay = () -> {};
        background.runOn(new Task<>(() -> {
            keeping.made(made);
            plan.ifPresent(keeping::plan);
            return made;
        }, this::made, this::refused, this::stopped));
    }

    private void made(BackupMade made) {
        end(screen -> screen.made(made));
    }

    private void stopped() {
        end(Listener::stopped);
    }

    private void refused(Refusal refusal) {
        if (listener.isEmpty()) {
            background.tell(refusal);
        }
        end(screen -> screen.refused(refusal));
    }

    private void end(Consumer<Listener> told) {
        running.set(false);
        listener.ifPresent(told);
    }
}
