package org.daybook.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
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

/// The form for her wishes.
final class WishFormController {
    private static final String[] ALL = {"from", "hours", "skills", "notWanted", "mayWork", "schoolHours", "language",
            "level", "secondLanguage", "secondLevel", "when"};

    private final Ui ui;
    private final FormFields fields;
    private final Inputs inputs = new Inputs();
    private WorkWish base = WorkWish.NOTHING;

    @FXML
    private ComboBox<Optional<MayWork>> mayWork;
    @FXML
    private Field fromField;
    @FXML
    private DateField from;
    @FXML
    private WholeFlow when;
    @FXML
    private Field hoursField;
    @FXML
    private TextField hours;
    @FXML
    private ComboBox<Optional<SchoolHours>> schoolHours;
    @FXML
    private ComboBox<Optional<String>> language;
    @FXML
    private Field levelField;
    @FXML
    private ComboBox<Optional<Cefr>> level;
    @FXML
    private ComboBox<Optional<String>> secondLanguage;
    @FXML
    private Field secondLevelField;
    @FXML
    private ComboBox<Optional<Cefr>> secondLevel;
    @FXML
    private TextField skills;
    @FXML
    private TextField notWanted;

    WishFormController(Ui ui) {
        this.ui = ui;
        fields = new FormFields(ui.texts());
    }

    @FXML
    private void initialize() {
        var words = new WorkWords(ui.texts());
        InputLimits.most(skills, WorkWish.LONGEST, ui.texts());
        InputLimits.most(notWanted, WorkWish.LONGEST, ui.texts());
        fields.with("from", fromField).with("mostHours", hoursField).with("level", levelField)
                .with("secondLevel", secondLevelField);
        WorkListsController.offer(mayWork, List.of(MayWork.values()), words::of);
        WorkListsController.offer(schoolHours, List.of(SchoolHours.values()), words::of);
        for (var list : List.of(language, secondLanguage)) {
            WorkListsController.offer(list, Languages.CODES, words::language);
        }
        for (var list : List.of(level, secondLevel)) {
            WorkListsController.offer(list, List.of(Cefr.values()), words::level);
        }
        WorkListsController.ticks(when, List.of(DayPart.values()), words::of);
        inputs.with("from", from).with("hours", hours).with("skills", skills).with("notWanted", notWanted);
        WorkListsController.pick("mayWork", inputs, mayWork, Enum::name);
        WorkListsController.pick("schoolHours", inputs, schoolHours, Enum::name);
        WorkListsController.pick("language", inputs, language, code -> code);
        WorkListsController.pick("level", inputs, level, Enum::name);
        WorkListsController.pick("secondLanguage", inputs, secondLanguage, code -> code);
        WorkListsController.pick("secondLevel", inputs, secondLevel, Enum::name);
        WorkListsController.pick("when", inputs, when);
        inputs.together("mayWork", "from").together("language", "level").together("secondLanguage", "secondLevel")
                .awaiting(ALL);
    }

    /// Returns what it was filled with.
    WorkWish base() {
        return base;
    }

    /// Shows her wishes.
    void show(WorkWish wish) {
        base = wish;
        mayWork.setValue(wish.mayWork());
        from.setText(wish.from().map(DateField::written).orElse(""));
        WorkListsController.tick(when, wish.when());
        hours.setText(WorkListsController.written(wish.mostHours()));
        schoolHours.setValue(wish.schoolHours());
        show(wish.languages().stream().findFirst(), language, level);
        show(wish.languages().stream().skip(1).findFirst(), secondLanguage, secondLevel);
        skills.setText(wish.skills().orElse(""));
        notWanted.setText(wish.notWanted().orElse(""));
        inputs.arrived(ALL);
    }

    private static void show(Optional<LanguageLevel> one, ComboBox<Optional<String>> code,
            ComboBox<Optional<Cefr>> well) {
        code.setValue(one.map(LanguageLevel::code));
        well.setValue(one.map(LanguageLevel::level));
    }

    /// Returns the inputs that the screen keeps while partly typed.
    Inputs inputs() {
        return inputs;
    }

    /// Returns what was typed; empty if there are problems, which are then shown.
    Optional<WorkWish> wish(LocalDate today) {
        var day = TypedDate.next(from.getText(), today);
        var languages = new ArrayList<LanguageLevel>();
        var problems = new ArrayList<Problem>();
        read(language, level, "level", languages, problems);
        read(secondLanguage, secondLevel, "secondLevel", languages, problems);
        var wish = new WorkWish(WorkListsController.chosen(mayWork), day.day(),
                new HashSet<>(WorkListsController.ticked(when, DayPart.class)), WorkListsController.number(hours),
                languages, WorkListsController.chosen(schoolHours), WorkListsController.typed(skills),
                WorkListsController.typed(notWanted));
        problems.addAll(wish.problems());
        if (day.makesNoSense() && problems.stream().noneMatch(one -> one.field().equals("from"))) {
            problems.add(new Problem("from", "work.day.problem"));
        }
        fields.show(problems);
        return problems.isEmpty() ? Optional.of(wish) : Optional.empty();
    }

    private static void read(ComboBox<Optional<String>> code, ComboBox<Optional<Cefr>> well, String field,
            List<LanguageLevel> all, List<Problem> problems) {
        var spoken = WorkListsController.chosen(code);
        var how = WorkListsController.chosen(well);
        if (spoken.isPresent() != how.isPresent()) {
            problems.add(new Problem(field, "work.language.problem"));
        }
        spoken.ifPresent(one -> how.ifPresent(known -> all.add(new LanguageLevel(one, known))));
    }
}
