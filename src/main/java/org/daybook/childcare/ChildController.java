package org.daybook.childcare;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.TextField;
import org.daybook.base.Problem;
import org.daybook.ui.Card;
import org.daybook.ui.Field;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.Texts;
import org.daybook.ui.Unsaved;

/// The form for one child. Name and code word are visible only while the cursor is in their fields.
final class ChildController {
    private final Texts texts;
    private final Inputs inputs = new Inputs();
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private Optional<ChildAge> before = Optional.empty();
    private LocalDate today = LocalDate.EPOCH;
    private Asked asked = new Asked(_ -> {}, () -> {});

    /// The callbacks to the tab.
    record Asked(Consumer<ChildForm> save, Runnable cancel) {}

    @FXML
    private Card card;
    @FXML
    private Field nameField;
    @FXML
    private TextField name;
    @FXML
    private Field ageField;
    @FXML
    private TextField age;
    @FXML
    private Field allergiesField;
    @FXML
    private TextField allergies;
    @FXML
    private Field helpsField;
    @FXML
    private TextField helps;
    @FXML
    private Field neverField;
    @FXML
    private TextField never;
    @FXML
    private Field mayField;
    @FXML
    private TextField may;
    @FXML
    private Field codeWordField;
    @FXML
    private TextField codeWord;

    ChildController(Texts texts) {
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        InputLimits.most(name, ChildForm.LONGEST_NAME, texts);
        List.of(allergies, helps, never, may, codeWord)
                .forEach(input -> InputLimits.most(input, ChildForm.LONGEST_WORDS, texts));
        fields.putAll(Map.of("name", nameField, "age", ageField, "allergies", allergiesField, "helps", helpsField,
                "never", neverField, "may", mayField, "codeWord", codeWordField));
        inputs.with("name", name).with("age", age).with("allergies", allergies).with("helps", helps)
                .with("never", never).with("may", may).with("codeWord", codeWord);
    }

    /// Sets the callbacks.
    void onAsked(Asked whom) {
        asked = whom;
    }

    /// Fills the form with the data of a child, or empties it.
    void show(Optional<Child> child, LocalDate day) {
        today = day;
        before = child.flatMap(one -> one.told().age());
        var told = child.map(Child::told);
        card.setTitle(texts.say(child.isPresent() ? "childcare.child.title.change" : "childcare.child.title"));
        name.setText(told.map(ChildForm::name).orElse(""));
        age.setText(ChildTyped.shown(before));
        put(allergies, told.flatMap(form -> form.health().allergies()));
        put(helps, told.flatMap(form -> form.health().helps()));
        put(never, told.flatMap(form -> form.collecting().never()));
        put(may, told.flatMap(form -> form.collecting().may()));
        put(codeWord, told.flatMap(form -> form.collecting().codeWord()));
        inputs.begin();
        show(List.of());
    }

    /// Puts the cursor into the first field.
    void focus() {
        name.requestFocus();
    }

    private static void put(TextField field, Optional<String> words) {
        field.setText(words.orElse(""));
    }

    private ChildTyped typed() {
        return new ChildTyped(new ChildForm(text(name), Optional.empty(),
                new ChildForm.Health(Optional.of(text(allergies)), Optional.of(text(helps))),
                new ChildForm.Collecting(Optional.of(text(may)), Optional.of(text(never)),
                        Optional.of(text(codeWord)))),
                text(age));
    }

    private static String text(TextField field) {
        return field.getText() == null ? "" : field.getText();
    }

    @FXML
    private void save() {
        var problems = typed().problems(today);
        show(problems);
        if (problems.isEmpty()) {
            asked.save().accept(typed().form(before, today));
        }
    }

    private void show(List<Problem> problems) {
        fields.values().forEach(Field::noProblem);
        problems.forEach(problem -> {
            var field = fields.get(problem.field());
            if (field != null) {
                field.problem(texts.say(problem.key()));
            }
        });
        problems.stream().findFirst().map(problem -> fields.get(problem.field()))
                .ifPresent(field -> field.getContent().requestFocus());
    }

    @FXML
    private void cancel() {
        asked.cancel().run();
    }

    /// Checks whether there is unsaved input.
    boolean isChanged() {
        return inputs.isChanged();
    }

    Unsaved unsaved() {
        return inputs.unsaved();
    }

    void resume(Unsaved unsaved) {
        inputs.resume(unsaved);
    }
}
