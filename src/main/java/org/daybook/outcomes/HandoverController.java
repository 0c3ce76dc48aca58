package org.daybook.outcomes;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.daybook.ui.Handover;
import org.daybook.ui.Paragraph;
import org.daybook.ui.Ui;

/// The screen in her hands: the questions in her language, and nothing else of the program. Both ways out lock the program.
final class HandoverController {
    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
    /// In characters; a longer text would take up two lines of the space needed for the answers.
    private static final int LONGEST_IN_LARGE = 70;

    private final Ui ui;
    private final Readings readings;
    private Optional<Questionnaire> asked = Optional.empty();
    private Optional<Handover> window = Optional.empty();

    @FXML
    private BorderPane screen;
    @FXML
    private Paragraph title;
    @FXML
    private VBox head;
    @FXML
    private VBox rows;
    @FXML
    private Paragraph free;
    @FXML
    private Button stop;
    @FXML
    private Button done;

    HandoverController(Ui ui, Readings readings) {
        this.ui = ui;
        this.readings = readings;
    }

    /// Hands the screen over to her.
    void handOver(Questionnaire questionnaire, Handover to) {
        asked = Optional.of(questionnaire);
        window = Optional.of(to);
        var words = HandoverWords.in(questionnaire.instrument().language());
        screen.setNodeOrientation(
                words.isRightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        title.setText(questionnaire.instrument().heading().instruction().orElse(""));
        title.pseudoClassStateChanged(LONG, title.getText().length() > LONGEST_IN_LARGE);
        free.setText(words.free());
        stop.setText(words.stop());
        done.setText(words.done());
        var table = new AskRowController(questionnaire, words, this::answered);
        table.head(title).ifPresent(head.getChildren()::setAll);
        rows.getChildren().setAll(table.rows());
        to.show(screen);
        screen.applyCss();
        Optional.ofNullable(rows.lookup(".toggle-button")).ifPresent(Node::requestFocus);
    }

    /// Stored immediately. Messages meant for a worker are not shown to her.
    private void answered(String item, Optional<Integer> value) {
        asked.ifPresent(one -> ui.background().change(() -> readings.answer(one.reading().id(), item, value), () -> {},
                _ -> {}));
    }

    /// The answers so far are kept; the worker asks her later whether she wants to continue or to decline.
    @FXML
    private void stop() {
        window.ifPresent(Handover::giveBack);
    }

    /// The store is closed only after this was written: both use the same lane.
    @FXML
    private void done() {
        asked.ifPresent(one -> ui.background().run(() -> readings.finish(one.reading().id()), _ -> {}, _ -> {}));
        window.ifPresent(Handover::giveBack);
    }
}
