package org.daybook.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import org.daybook.base.Problem;
import org.daybook.base.TypedDate;
import org.daybook.milestones.Cefr;
import org.daybook.paths.Languages;
import org.daybook.ui.DateField;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.Ui;
import org.daybook.ui.WholeFlow;
import org.daybook.work.OpeningDetails.LanguageLevel;

/// The form for the details of an opening.
final class OpeningFormController {
    private static final String[] ALL = {"title", "places", "hours", "transport", "until", "kind", "language", "level",
            "schoolHours", "when"};

    private final Ui ui;
    private final FormFields fields;
    private final Inputs inputs = new Inputs();
    private Optional<OpeningDetails> base = Optional.empty();

    @FXML
    private Field titleField;
    @FXML
    private TextField title;
    @FXML
    private Field kindField;
    @FXML
    private ComboBox<Optional<OpeningKind>> kind;
    @FXML
    private Field placesField;
    @FXML
    private TextField places;
    @FXML
    private Field hoursField;
    @FXML
    private TextField hours;
    @FXML
    private WholeFlow when;
    @FXML
    private ComboBox<Optional<String>> language;
    @FXML
    private Field levelField;
    @FXML
    private ComboBox<Optional<Cefr>> level;
    @FXML
    private ComboBox<Optional<SchoolHours>> schoolHours;
    @FXML
    private Field transportField;
    @FXML
    private TextField transport;
    @FXML
    private Field untilField;
    @FXML
    private DateField until;

    OpeningFormController(Ui ui) {
        this.ui = ui;
        fields = new FormFields(ui.texts());
    }

    @FXML
    private void initialize() {
        var words = new WorkWords(ui.texts());
        InputLimits.most(title, OpeningDetails.LONGEST, ui.texts());
        InputLimits.most(transport, OpeningDetails.LONGEST, ui.texts());
        fields.with("title", titleField).with("kind", kindField).with("places", placesField)
                .with("hours", hoursField).with("level", levelField).with("transport", transportField)
                .with("until", untilField);
        WorkListsController.offer(kind, List.of(OpeningKind.values()), words::of);
        WorkListsController.offer(language, Languages.CODES, words::language);
        WorkListsController.offer(level, List.of(Cefr.values()), words::level);
        WorkListsController.offer(schoolHours, List.of(SchoolHours.values()), words::of);
        WorkListsController.ticks(when, List.of(DayPart.values()), words::of);
        inputs.with("title", title).with("places", places).with("hours", hours).with("transport", transport)
                .with("until", until);
        WorkListsController.pick("kind", inputs, kind, Enum::name);
        WorkListsController.pick("language", inputs, language, code -> code);
        WorkListsController.pick("level", inputs, level, Enum::name);
        WorkListsController.pick("schoolHours", inputs, schoolHours, Enum::name);
        WorkListsController.pick("when", inputs, when);
        inputs.together("language", "level").awaiting(ALL);
    }

    /// Shows what is offered.
    void show(OpeningDetails details) {
        base = Optional.of(details);
        title.setText(details.title());
        kind.setValue(details.kind());
        places.setText(WorkListsController.written(details.places()));
        hours.setText(WorkListsController.written(details.hours()));
        WorkListsController.tick(when, details.when());
        language.setValue(details.language().map(LanguageLevel::code));
        level.setValue(details.language().map(LanguageLevel::level));
        schoolHours.setValue(details.schoolHours());
        transport.setText(details.transport().orElse(""));
        until.setText(details.until().map(DateField::written).orElse(""));
        begin();
    }

    /// Treats the present input as what is stored.
    void begin() {
        inputs.arrived(ALL);
    }

    /// Treats the present input as stored, and as the new base.
    void saved(OpeningDetails details) {
        base = Optional.of(details);
        begin();
    }

    /// Returns what the form was filled with; empty for a new opening.
    Optional<OpeningDetails> base() {
        return base;
    }

    /// Starts an empty form.
    void focus() {
        begin();
        title.requestFocus();
    }

    /// Returns the inputs that are kept while partly typed.
    Inputs inputs() {
        return inputs;
    }

    /// Returns what was typed; empty if there are problems, which are then shown.
    Optional<OpeningDetails> details(LocalDate today) {
        var day = TypedDate.next(until.getText(), today);
        var spoken = WorkListsController.chosen(language);
        var well = WorkListsController.chosen(level);
        var details = new OpeningDetails(title.getText().strip(), WorkListsController.chosen(kind),
                WorkListsController.number(places), WorkListsController.number(hours), parts(when),
                spoken.flatMap(code -> well.map(one -> new LanguageLevel(code, one))),
                WorkListsController.chosen(schoolHours), WorkListsController.typed(transport), day.day());
        var problems = new ArrayList<>(details.problems());
        if (spoken.isPresent() != well.isPresent()) {
            problems.add(new Problem("level", "work.language.problem"));
        }
        if (day.makesNoSense()) {
            problems.add(new Problem("until", "work.day.problem"));
        }
        fields.show(problems);
        return problems.isEmpty() ? Optional.of(details) : Optional.empty();
    }

    private static Set<DayPart> parts(Pane box) {
        return new HashSet<>(WorkListsController.ticked(box, DayPart.class));
    }
}
