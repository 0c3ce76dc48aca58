package org.daybook.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.Stepper;
import org.daybook.ui.Ui;

/// The form below a line: why it is kept longer, and for how many months.
final class KeepController {
    private static final int HALF_A_YEAR = 6;

    private final Ui ui;
    private final FormFields fields;
    private LocalDate today = LocalDate.EPOCH;
    private Consumer<Optional<KeepLonger>> answered = _ -> {};

    @FXML
    private Field reasonField;
    @FXML
    private ComboBox<KeepReason> reason;
    @FXML
    private Field monthsField;
    @FXML
    private Stepper months;
    @FXML
    private Label until;

    KeepController(Ui ui) {
        this.ui = ui;
        this.fields = new FormFields(ui.texts());
    }

    @FXML
    private void initialize() {
        fields.with("reason", reasonField).with("until", monthsField);
        reason.getItems().setAll(List.of(KeepReason.values()));
        reason.setConverter(new ChosenWords<>(each -> ui.texts().of("retention", each)));
        months.setMin(1);
        months.setMax(KeepLonger.MOST_YEARS * 12);
        months.describe(ui.texts().say("retention.keep.fewer"), ui.texts().say("retention.keep.more"));
        months.valueProperty().addListener((_, _, _) -> spell());
    }

    /// Shows the form.
    ///
    /// @param on   the site's date
    /// @param then receives the answer; empty if the form was cancelled
    void ask(LocalDate on, Consumer<Optional<KeepLonger>> then) {
        today = on;
        answered = then;
        months.setValue(HALF_A_YEAR);
        spell();
        reason.requestFocus();
    }

    private void spell() {
        until.setText(ui.texts().say("retention.keep.until", ui.texts().date(day())));
    }

    private LocalDate day() {
        return today.plusMonths(months.getValue());
    }

    @FXML
    private void keep() {
        var form = new KeepLonger(Optional.ofNullable(reason.getValue()), Optional.of(day()));
        fields.show(form.problems(today));
        if (form.problems(today).isEmpty()) {
            answered.accept(Optional.of(form));
        }
    }

    @FXML
    private void leave() {
        answered.accept(Optional.empty());
    }
}
