package org.daybook.cases;

import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import org.daybook.staff.Reason;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Texts;
import org.daybook.ui.Wrapping;

/// Asks for a reason before a file is opened that others work on.
final class CaseReasonController {
    private final Texts texts;
    private Consumer<Reason> opening = _ -> {};

    @FXML
    private Label sentence;
    @FXML
    private Field reasonField;
    @FXML
    private TextArea reason;

    CaseReasonController(Texts texts) {
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        InputLimits.most(reason, Reason.LONGEST, texts);
        Wrapping.follow(reason);
    }

    /// @param workers initials of those who work on it
    /// @param open    called with a reason that has no problems
    void ask(List<String> workers, Consumer<Reason> open) {
        opening = open;
        sentence.setText(texts.say("cases.case-reason.sentence", String.join(", ", workers)));
    }

    @FXML
    private void open() {
        var why = new Reason(reason.getText());
        new FormFields(texts).with("words", reasonField).show(why.problems());
        if (why.problems().isEmpty()) {
            opening.accept(why);
        }
    }
}
