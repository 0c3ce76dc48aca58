package org.daybook.reports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.daybook.ui.Field;
import org.daybook.ui.Texts;

/// The target fields, one for each line of a template that the report can fill.
final class GrantTargetsController {
    private static final String BETWEEN = ";";
    private static final String IS = "=";

    private final Texts texts;
    private final Map<ReportTemplate.Figure, Field> fields = new LinkedHashMap<>();

    @FXML
    private VBox box;

    GrantTargetsController(Texts texts) {
        this.texts = texts;
    }

    /// Shows the lines of a template; discards what was typed for another one.
    ///
    /// @param template its code, empty for none
    void offer(String template) {
        fields.clear();
        if (!template.isEmpty()) {
            ReportTemplate.builtIn(template, texts.locale().getLanguage()).lines()
                    .forEach(line -> line.at().ifPresent(at -> {
                        var field = new Field();
                        field.setLabel(texts.say("reports.grants.form.target-of", line.words()));
                        field.setContent(new TextField());
                        fields.put(at, field);
                    }));
        }
        box.getChildren().setAll(fields.values());
    }

    /// Returns what is typed, by figure, without blank fields.
    Map<ReportTemplate.Figure, String> typed() {
        return fields.entrySet().stream().filter(one -> !input(one.getValue()).getText().isBlank())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey,
                        one -> input(one.getValue()).getText().strip()));
    }

    /// Fills the existing fields.
    void fill(Map<ReportTemplate.Figure, Integer> targets) {
        fields.forEach((at, field) -> input(field)
                .setText(Optional.ofNullable(targets.get(at)).map(number -> Integer.toString(number)).orElse("")));
    }

    /// Checks the fields, and shows next to each one that is not a valid number what is expected.
    ///
    /// @return whether all are valid
    boolean check() {
        fields.values().forEach(Field::noProblem);
        var wrong = fields.values().stream().filter(field -> !input(field).getText().isBlank()
                && !GrantForm.isTarget(input(field).getText().strip())).toList();
        wrong.forEach(field -> field.problem(texts.say("reports.grants.problem.target")));
        wrong.stream().findFirst().ifPresent(field -> input(field).requestFocus());
        return wrong.isEmpty();
    }

    /// Returns everything typed as one text.
    String written() {
        return fields.entrySet().stream().map(one -> one.getKey().table() + " " + one.getKey().category() + IS
                + input(one.getValue()).getText().replace(BETWEEN, "")).collect(Collectors.joining(BETWEEN));
    }

    /// Restores what [#written()] returned.
    void put(String written) {
        for (var one : written.split(BETWEEN)) {
            fields.forEach((at, field) -> {
                var begin = at.table() + " " + at.category() + IS;
                if (one.startsWith(begin)) {
                    input(field).setText(one.substring(begin.length()));
                }
            });
        }
    }

    private static TextField input(Field field) {
        return (TextField) field.getContent();
    }
}
