package org.daybook.app;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import org.daybook.base.Refusal;
import org.daybook.ui.Texts;

/// The store on this computer is being destroyed, or was; what is left to say is one sentence.
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

    /// Nothing of it is left.
    void gone() {
        sentence.setText(texts.say("app.gone.sentence"));
        over();
    }

    /// Not destroyed, or not all of it.
    void refused(Refusal refusal) {
        sentence.setText(texts.say(refusal.key()));
        over();
    }

    /// Whatever came of it, she may go on.
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
