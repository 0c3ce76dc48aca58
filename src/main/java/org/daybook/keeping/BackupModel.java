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

/// The backup under way in an open house: it goes on while she works on other screens, and ends at once when the house
/// is locked. One for every open house. On the screen thread.
public final class BackupModel {
    private final Background background;
    private final Safekeeping keeping;
    private final BooleanProperty running = new SimpleBooleanProperty();
    private final DoubleProperty done = new SimpleDoubleProperty();
    private Optional<Listener> listener = Optional.empty();
    private Running underWay = () -> {};

    /// The screen on which she sees how it ends.
    public interface Listener {
        /// It was made and read back.
        void made(BackupMade made);

        /// It was not made.
        void refused(Refusal refusal);

        /// She stopped it.
        void stopped();
    }

    /// Nothing is under way.
    public BackupModel(Background background, Safekeeping keeping) {
        this.background = background;
        this.keeping = keeping;
    }

    /// Whether one is under way.
    public BooleanProperty running() {
        return running;
    }

    /// How much of it is done, 0 to 1.
    public DoubleProperty done() {
        return done;
    }

    /// Who is told of the end; without anybody a refusal is said by the frame.
    public void listen(Optional<Listener> screen) {
        listener = screen;
    }

    /// Begins one; does nothing while another is under way.
    ///
    /// @param plan remembered once the backup was found good
    public void start(Path folder, Optional<Plan> plan) {
        if (running.get()) {
            return;
        }
        running.set(true);
        done.set(0);
        underWay = background.runOn(
                new Task<>(keeping::mayBackUp, leave -> write(leave, folder, plan), this::refused, this::stopped));
    }

    /// Stops it: nothing of it stays.
    public void stop() {
        underWay.cancel();
    }

    private void write(Safekeeping.Leave leave, Path folder, Optional<Plan> plan) {
        underWay = background.readOn(
                new Task<>(() -> keeping.backUp(leave, folder, new Watched(background, done::set)),
                        made -> writeDown(made, plan), this::refused, this::stopped));
    }

    private void writeDown(BackupMade made, Optional<Plan> plan) {
        // From here on there is nothing to stop any more.
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
