package org.daybook.outreach;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.Inputs;
import org.daybook.ui.Texts;

/// The additional fields for trainings of professionals: their profession, and the tests before and after. Takes up no space
/// for other activities.
final class ActivityTrainingController {
    /// The names of its inputs.
    static final List<String> INPUTS = List.of("profession", "beforePeople", "beforePercent", "afterPeople",
            "afterPercent");

    private final Texts texts;
    private final OutreachWords words;

    @FXML
    private VBox training;
    @FXML
    private Field professionField;
    @FXML
    private ComboBox<Profession> profession;
    @FXML
    private Field testsField;
    @FXML
    private TextField beforePeople;
    @FXML
    private TextField beforePercent;
    @FXML
    private TextField afterPeople;
    @FXML
    private TextField afterPercent;

    ActivityTrainingController(Texts texts) {
        this.texts = texts;
        words = new OutreachWords(texts);
    }

    @FXML
    private void initialize() {
        training.managedProperty().bind(training.visibleProperty());
        training.setVisible(false);
        OutreachRowController.offer(profession, Profession.values(), words::of);
        Stream.of(beforePeople, beforePercent, afterPeople, afterPercent)
                .forEach(input -> OutreachRowController.numberOnly(input, texts));
    }

    /// Registers its fields and inputs with the form around it.
    void join(FormFields fields, Inputs inputs) {
        fields.with("profession", professionField).with("tests", testsField);
        inputs.with("profession", profession, Profession::valueOf).with("beforePeople", beforePeople)
                .with("beforePercent", beforePercent).with("afterPeople", afterPeople)
                .with("afterPercent", afterPercent);
    }

    void setVisible(boolean visible) {
        training.setVisible(visible);
    }

    /// Fills the fields.
    void show(Activity.Training each) {
        profession.setValue(each.profession());
        show(each.before(), beforePeople, beforePercent);
        show(each.after(), afterPeople, afterPercent);
    }

    private static void show(Optional<Activity.Test> test, TextField people, TextField percent) {
        people.setText(test.map(Activity.Test::people).map(String::valueOf).orElse(""));
        percent.setText(test.map(Activity.Test::percent).map(String::valueOf).orElse(""));
    }

    Optional<Profession> profession() {
        return Optional.ofNullable(profession.getValue());
    }

    NewActivity.Tests tests() {
        return new NewActivity.Tests(number(beforePeople), number(beforePercent), number(afterPeople),
                number(afterPercent));
    }

    private static OptionalInt number(TextField field) {
        return Inputs.typed(field).isBlank()
                ? OptionalInt.empty()
                : OptionalInt.of(OutreachRowController.number(field));
    }
}
