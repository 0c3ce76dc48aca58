package org.daybook.app;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.daybook.ui.Handover;
import org.daybook.ui.HideKey;
import org.daybook.ui.Ui;

/// The window while somebody who is not signed in has it. The frame has left the window and with it every key of the program;
/// only the key that hides works. From here the only way on is the locked screen, and a short code does not open it: the person
/// who gave the screen back may have seen it typed. On the screen thread.
final class HandedOver implements Handover {
    private final Ui ui;
    private final ObservableValue<HideKey> hideKey;
    private final Runnable hide;
    private final EventHandler<KeyEvent> heard = this::hear;
    private Optional<Scene> scene = Optional.empty();
    private boolean handedOver;

    /// @param hide locks immediately
    HandedOver(Ui ui, ObservableValue<HideKey> hideKey, Runnable hide) {
        this.ui = ui;
        this.hideKey = hideKey;
        this.hide = hide;
    }

    @Override
    public void show(Parent screen) {
        handedOver = true;
        scene = Optional.ofNullable(ui.dialogs().root().getScene());
        ui.dialogs().behind(screen);
        // On the scene: while nothing has the focus no node receives a key.
        scene.ifPresent(shown -> shown.addEventFilter(KeyEvent.KEY_PRESSED, heard));
        wide(true);
    }

    @Override
    public void giveBack() {
        hide.run();
    }

    /// Checks whether the screen was handed over and has not been locked since.
    boolean isHandedOver() {
        return handedOver;
    }

    /// Ends it: the site is left, and the window is the program's own again.
    void over() {
        scene.ifPresent(shown -> shown.removeEventFilter(KeyEvent.KEY_PRESSED, heard));
        if (handedOver) {
            wide(false);
        }
    }

    private void hear(KeyEvent key) {
        if (hideKey.getValue().combination().match(key)) {
            key.consume();
            hide.run();
        }
    }

    /// Sets full screen, without a hint and without a key that leaves it.
    private void wide(boolean full) {
        scene.map(Scene::getWindow).filter(Stage.class::isInstance).map(Stage.class::cast).ifPresent(stage -> {
            stage.setFullScreenExitHint("");
            stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
            stage.setFullScreen(full);
        });
    }
}
