package org.daybook.retention;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.daybook.staff.TrailPlace;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.MessageLine;
import org.daybook.ui.SettingChange;
import org.daybook.ui.Stepper;
import org.daybook.ui.Ui;

/// Shows how long this site keeps what. Read-only for users who may not set it.
final class PeriodsController {
    private final Ui ui;
    private final Retention retention;
    private final FormFields fields;
    private Runnable changed = () -> {};
    private Optional<SettingChange<RetentionPeriods>> setting = Optional.empty();

    @FXML
    private MessageLine message;
    @FXML
    private Field lookField;
    @FXML
    private Stepper look;
    @FXML
    private Field eraseField;
    @FXML
    private Stepper erase;
    @FXML
    private Field wordsField;
    @FXML
    private Stepper words;
    @FXML
    private Field fileField;
    @FXML
    private Stepper file;
    @FXML
    private Field ledgerField;
    @FXML
    private Stepper ledger;
    @FXML
    private Button save;
    @FXML
    private Node trail;

    PeriodsController(Ui ui, Retention retention) {
        this.ui = ui;
        this.retention = retention;
        this.fields = new FormFields(ui.texts());
    }

    @FXML
    private void initialize() {
        setting = Optional.of(new SettingChange<>(ui, message,
                new SettingChange.Setting<>(retention::periods, retention::set, this::show)));
        fields.with("look", lookField).with("erase", eraseField).with("words", wordsField).with("file", fileField)
                .with("ledger", ledgerField);
        List.of(look, erase, words).forEach(each -> limit(each, RetentionPeriods.MOST_MONTHS));
        List.of(file, ledger).forEach(each -> limit(each, RetentionPeriods.MOST_YEARS));
        for (var node : List.of(save, trail)) {
            node.managedProperty().bind(node.visibleProperty());
            node.setVisible(retention.maySet());
        }
        List.of(look, erase, words, file, ledger).forEach(each -> each.setDisable(!retention.maySet()));
    }

    private void limit(Stepper stepper, int most) {
        stepper.setMin(1);
        stepper.setMax(most);
        stepper.describe(ui.texts().say("retention.periods.shorter"), ui.texts().say("retention.periods.longer"));
    }

    /// Shows the current periods.
    ///
    /// @param then called when the periods have changed
    void show(RetentionPeriods periods, Runnable then) {
        changed = then;
        show(periods);
    }

    private void show(RetentionPeriods periods) {
        look.setValue(periods.lookMonths());
        erase.setValue(periods.eraseMonths());
        words.setValue(periods.wordsMonths());
        file.setValue(periods.fileYears());
        ledger.setValue(periods.ledgerYears());
    }

    @FXML
    private void save() {
        var wished = new RetentionPeriods(look.getValue(), erase.getValue(), words.getValue(), file.getValue(),
                ledger.getValue());
        fields.show(wished.problems());
        if (wished.problems().isEmpty()) {
            setting.ifPresent(change -> change.to(wished, ui.texts().say("retention.periods.saved"), changed));
        }
    }

    @FXML
    private void trail() {
        ui.navigator().go(new TrailPlace());
    }
}
