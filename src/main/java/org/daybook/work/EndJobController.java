package org.daybook.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import org.daybook.base.Problem;
import org.daybook.base.TypedDate;
import org.daybook.ui.DateField;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.Inputs;
import org.daybook.ui.Ui;

/// When work ended, and why, in her words.
final class EndJobController {
    private final Ui ui;
    private final FormFields fields;
    private final Inputs inputs = new Inputs();
    private BiConsumer<LocalDate, EndedBecause> ended = (_, _) -> {};
    private Runnable left = () -> {};
    private LocalDate today = LocalDate.EPOCH;

    @FXML
    private Field endsField;
    @FXML
    private DateField ends;
    @FXML
    private Field becauseField;
    @FXML
    private ComboBox<Optional<EndedBecause>> because;

    EndJobController(Ui ui) {
        this.ui = ui;
        fields = new FormFields(ui.texts());
    }

    @FXML
    private void initialize() {
        fields.with("endsOn", endsField).with("because", becauseField);
        WorkListsController.offer(because, List.of(EndedBecause.values()), new WorkWords(ui.texts())::of);
        inputs.with("endsOn", ends);
        WorkListsController.pick("because", inputs, because, Enum::name);
    }

    /// Asks for the end of work.
    ///
    /// @param day    the site's date
    /// @param answer receives what was typed
    /// @param cancel runs if nothing is to be done
    void ask(LocalDate day, BiConsumer<LocalDate, EndedBecause> answer, Runnable cancel) {
        today = day;
        ended = answer;
        left = cancel;
    }

    /// Puts the cursor in the first field.
    void focus() {
        ends.requestFocus();
    }

    /// Returns the inputs that the section keeps while partly typed.
    Inputs inputs() {
        return inputs;
    }

    @FXML
    private void end() {
        var day = TypedDate.nearest(ends.getText(), today).day().filter(typed -> !typed.isAfter(today));
        var why = WorkListsController.chosen(because);
        var problems = new ArrayList<Problem>();
        if (day.isEmpty()) {
            problems.add(new Problem("endsOn", "work.day.problem"));
        }
        if (why.isEmpty()) {
            problems.add(new Problem("because", "work.job.because.problem"));
        }
        fields.show(problems);
        if (problems.isEmpty()) {
            ended.accept(day.orElseThrow(), why.orElseThrow());
        }
    }

    @FXML
    private void leave() {
        left.run();
    }
}
