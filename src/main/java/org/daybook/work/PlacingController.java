package org.daybook.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.daybook.base.Problem;
import org.daybook.base.TypedDate;
import org.daybook.ui.DateField;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.Inputs;
import org.daybook.ui.Ui;

/// When she begins, by what contract and for how many hours.
final class PlacingController {
    private final Ui ui;
    private final FormFields fields;
    private final Inputs inputs = new Inputs();
    private Consumer<NewPlacement> placed = _ -> {};
    private Runnable left = () -> {};
    private LocalDate today = LocalDate.EPOCH;

    @FXML
    private Field startsField;
    @FXML
    private DateField starts;
    @FXML
    private ComboBox<Optional<Contract>> contract;
    @FXML
    private Field hoursField;
    @FXML
    private TextField hours;

    PlacingController(Ui ui) {
        this.ui = ui;
        fields = new FormFields(ui.texts());
    }

    @FXML
    private void initialize() {
        fields.with("startsOn", startsField).with("hours", hoursField);
        WorkListsController.offer(contract, List.of(Contract.values()), new WorkWords(ui.texts())::of);
        inputs.with("startsOn", starts).with("hours", hours);
        WorkListsController.pick("contract", inputs, contract, Enum::name);
    }

    /// Asks.
    ///
    /// @param day    the site's date
    /// @param answer what was typed
    /// @param cancel nothing is to happen
    void ask(LocalDate day, Consumer<NewPlacement> answer, Runnable cancel) {
        today = day;
        placed = answer;
        left = cancel;
    }

    /// Puts the cursor where one begins.
    void focus() {
        starts.requestFocus();
    }

    /// What half typed inputs whoever asks may take along.
    Inputs inputs() {
        return inputs;
    }

    @FXML
    private void place() {
        var day = TypedDate.nearest(starts.getText(), today);
        var form = new NewPlacement(WorkListsController.chosen(contract), WorkListsController.number(hours), day.day());
        var problems = new ArrayList<Problem>(form.problems(today));
        fields.show(problems);
        if (problems.isEmpty()) {
            placed.accept(form);
        }
    }

    @FXML
    private void leave() {
        left.run();
    }
}
