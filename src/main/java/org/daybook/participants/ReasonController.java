package org.daybook.participants;

import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.TextArea;
import org.daybook.staff.Reason;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Texts;
import org.daybook.ui.Wrapping;

/// Asks for a reason before a record is opened that the worker's role does not include.
final class ReasonController {
    private final Texts texts;
    private Consumer<Reason> opening = _ -> {};
    private Runnable goingBack = () -> {};

    @FXML
    private Field reasonField;
    @FXML
    private TextArea reason;

    ReasonController(Texts texts) {
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        InputLimits.most(reason, Reason.LONGEST, texts);
        Wrapping.follow(reason);
    }

    /// Focuses the field.
    ///
    /// @param open called with a reason that has no problems
    /// @param back called if the worker changes her mind
    void ask(Consumer<Reason> open, Runnable back) {
        opening = open;
        goingBack = back;
        reason.requestFocus();
    }

    @FXML
    private void open() {
        var why = new Reason(reason.getText());
        new FormFields(texts).with("words", reasonField).show(why.problems());
        if (why.problems().isEmpty()) {
            opening.accept(why);
        }
    }

    @FXML
    private void back() {
        goingBack.run();
    }
}
