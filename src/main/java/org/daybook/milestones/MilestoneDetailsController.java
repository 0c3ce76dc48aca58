package org.daybook.milestones;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.participants.LanguagesAndCountries;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.Segments;
import org.daybook.ui.Texts;

/// The fields that only some kinds have: a language with its level, a skill with who saw it, a certificate.
final class MilestoneDetailsController {
    private final Texts texts;

    @FXML
    private VBox tongue;
    @FXML
    private Field languageField;
    @FXML
    private ComboBox<String> language;
    @FXML
    private Field levelField;
    @FXML
    private ComboBox<Cefr> level;
    @FXML
    private Field evidenceField;
    @FXML
    private Segments<Evidence> evidence;
    @FXML
    private VBox ability;
    @FXML
    private Field skillField;
    @FXML
    private TextField skill;
    @FXML
    private FlowPane named;
    @FXML
    private Field seenByField;
    @FXML
    private Segments<SeenBy> seenBy;
    @FXML
    private VBox paper;
    @FXML
    private Field nameField;
    @FXML
    private TextField name;
    @FXML
    private Field bodyField;
    @FXML
    private TextField body;
    @FXML
    private Field gradeField;
    @FXML
    private TextField grade;

    MilestoneDetailsController(Texts texts) {
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        List.of(skill, name, body, grade).forEach(input -> InputLimits.most(input, NewMilestone.LONGEST, texts));
        var words = new MilestoneWords(texts);
        choose(language, new LanguagesAndCountries(texts.locale()).languageCodes(), words::language);
        choose(level, Arrays.asList(Cefr.values()), one -> texts.of("milestones", one));
        evidence.options(List.of(Evidence.values()), one -> texts.of("milestones", one),
                _ -> Optional.of("fth-check"));
        seenBy.options(List.of(SeenBy.values()), one -> texts.of("milestones", one), _ -> Optional.of("fth-check"));
        for (var part : List.of(tongue, ability, paper)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        named.managedProperty().bind(named.visibleProperty());
        named.setVisible(false);
        show(Optional.empty());
    }

    static <T> void choose(ComboBox<T> list, List<T> from, Function<T, String> words) {
        list.setItems(FXCollections.observableArrayList(from));
        list.setConverter(new ChosenWords<>(words));
    }

    /// Offers the site's own list of what may be reached, to be inserted by a click.
    void offer(List<String> words) {
        named.setVisible(!words.isEmpty());
        named.getChildren().setAll(words.stream().map(one -> {
            var take = new Button(one);
            take.getStyleClass().add("small");
            take.setOnAction(_ -> skill.setText(one));
            return take;
        }).toList());
    }

    /// Shows the fields of this kind.
    void show(Optional<MilestoneType> kind) {
        tongue.setVisible(kind.filter(MilestoneType.LANGUAGE::equals).isPresent());
        ability.setVisible(kind.filter(MilestoneType.SKILL::equals).isPresent());
        paper.setVisible(kind.filter(MilestoneType.CERTIFICATE::equals).isPresent());
    }

    /// Registers its fields for the problems of the form.
    void name(FormFields fields) {
        fields.with("language", languageField).with("level", levelField).with("evidence", evidenceField)
                .with("skill", skillField).with("seenBy", seenByField).with("name", nameField).with("body", bodyField)
                .with("grade", gradeField);
    }

    /// Registers its inputs, so that unsaved input is not lost.
    void name(Inputs inputs) {
        inputs.with("language", language, () -> Optional.ofNullable(language.getValue()).orElse(""),
                code -> language.setValue(code.isEmpty() ? null : code)).with("level", level, Cefr::valueOf)
                .with("evidence", evidence, Evidence::valueOf).with("skill", skill)
                .with("seenBy", seenBy, SeenBy::valueOf).with("name", name).with("body", body).with("grade", grade);
    }

    /// Returns the current values.
    NewMilestone.Details details() {
        return new NewMilestone.Details(
                new NewMilestone.Tongue(Optional.ofNullable(language.getValue()), Optional.ofNullable(level.getValue()),
                        evidence.chosen()),
                new NewMilestone.Ability(Inputs.typed(skill), seenBy.chosen()),
                new NewMilestone.Paper(Inputs.typed(name), Inputs.typed(body), Inputs.typed(grade)));
    }

    /// Clears every field.
    void clear() {
        language.setValue(null);
        level.setValue(null);
        evidence.choose(Optional.empty());
        seenBy.choose(Optional.empty());
        List.of(skill, name, body, grade).forEach(TextField::clear);
    }

    /// Fills in the stored values, to be corrected.
    void fill(MilestoneContent what) {
        clear();
        switch (what) {
            case MilestoneContent.Step _ -> {
                // The kind says everything.
            }
            case MilestoneContent.Language it -> {
                language.setValue(it.language());
                level.setValue(it.level());
                evidence.choose(Optional.of(it.evidence()));
            }
            case MilestoneContent.Skill it -> {
                skill.setText(it.words());
                seenBy.choose(Optional.of(it.seenBy()));
            }
            case MilestoneContent.Certificate it -> {
                name.setText(it.name());
                body.setText(it.body().orElse(""));
                grade.setText(it.grade().orElse(""));
            }
        }
    }
}
