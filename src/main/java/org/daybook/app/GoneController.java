package org.daybook.app;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import org.daybook.base.Refusal;
import org.daybook.ui.Texts;

/// Shown while the store on this computer is being destroyed, and afterwards: one sentence.
final class GoneController {
    private final Texts texts;
    private final MainWindow front;

    @FXML
    private Label sentence;
    @FXML
    private ProgressBar progress;
    @FXML
    private Button on;

    GoneController(Texts texts, MainWindow front) {
        this.texts = texts;
        this.front = front;
    }

    @FXML
    private void initialize() {
        progress.managedProperty().bind(progress.visibleProperty());
        on.managedProperty().bind(on.visibleProperty());
        on.setVisible(false);
        sentence.setText(texts.say("app.gone.under-way"));
    }

    /// Shows that nothing of it is left.
    void gone() {
        sentence.setText(texts.say("app.gone.sentence"));
        over();
    }

    /// Shows that it was not destroyed, or not all of it.
    void refused(Refusal refusal) {
        sentence.setText(texts.say(refusal.key()));
        over();
    }

    /// Lets her continue, whatever the outcome.
    void over() {
        progress.setVisible(false);
        on.setVisible(true);
        on.requestFocus();
    }

    @FXML
    private void on() {
        front.start();
    }
}
