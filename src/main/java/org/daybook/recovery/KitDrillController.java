package org.daybook.recovery;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import org.daybook.base.Refusal;
import org.daybook.ui.Header;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Screen;
import org.daybook.ui.Ui;

/// The drill: the user types the kit from its paper, and the program reports whether it would open the store.
final class KitDrillController implements Screen<KitDrillPlace> {
    private final Ui ui;
    private final Recovery recovery;
    private final Header header = new Header();

    @FXML
    private MessageLine message;
    @FXML
    private TypingController typingController;
    @FXML
    private Button tryOut;

    KitDrillController(Ui ui, Recovery recovery) {
        this.ui = ui;
        this.recovery = recovery;
    }

    @Override
    public Header header() {
        return header;
    }

    @FXML
    private void initialize() {
        header.key("Shortcut+Enter", "recovery.kit-drill.key.try", this::tryOut);
    }

    @Override
    public void enter(KitDrillPlace place) {
        header.title(ui.texts().say("recovery.kit-drill.title"));
        typingController.focus();
    }

    @Override
    public void leave() {
        typingController.forget();
    }

    @FXML
    private void tryOut() {
        message.clear();
        typingController.taken(recovery.storeId()).ifPresent(key -> {
            tryOut.setDisable(true);
            ui.background().run(() -> {
                try (key) {
                    return recovery.tryOut(key);
                }
            }, _ -> opened(), this::refused);
        });
    }

    private void opened() {
        tryOut.setDisable(false);
        typingController.forget();
        message.done(ui.texts().say("recovery.kit-drill.done"));
    }

    private void refused(Refusal refusal) {
        tryOut.setDisable(false);
        message.warn(ui.texts().say(refusal.key()));
    }
}
