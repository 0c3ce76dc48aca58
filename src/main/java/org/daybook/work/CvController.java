package org.daybook.work;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Group;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.staff.WindowServices;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.InputLimits;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Printout;
import org.daybook.ui.Segments;
import org.daybook.ui.Task;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;
import org.daybook.ui.WholeFlow;

/// Her CV: she ticks what appears on it, sees how it will look, and takes it along on paper or as a file. What is typed here is
/// for this paper only: it is neither stored nor kept while partly typed.
final class CvController {
    private static final double SMALLER = 0.6;

    private record For(ParticipantId her, CvPage page, Runnable back) {}

    private final Ui ui;
    private final CompanyPapers papers;
    private final WindowServices window;
    private final WorkWords words;
    private final FormFields fields;
    private final Map<CvField, TextInputControl> typed = new EnumMap<>(CvField.class);
    private Optional<For> whose = Optional.empty();

    @FXML
    private MessageLine message;
    @FXML
    private WholeFlow ticks;
    @FXML
    private VBox inputs;
    @FXML
    private Segments<Locale> language;
    @FXML
    private Label noSender;
    @FXML
    private StackPane preview;

    CvController(Ui ui, CompanyPapers papers, WindowServices window) {
        this.ui = ui;
        this.papers = papers;
        this.window = window;
        words = new WorkWords(ui.texts());
        fields = new FormFields(ui.texts());
    }

    @FXML
    private void initialize() {
        language.options(Texts.LANGUAGES, CvController::ownName, _ -> Optional.of("fth-check"));
        language.choose(Optional.of(Texts.nearest(ui.texts().locale())));
        language.chosenProperty().addListener((_, _, _) -> look());
        noSender.managedProperty().bind(noSender.visibleProperty());
        WorkListsController.ticks(ticks, List.of(CvField.values()), words::of);
        ticks.getChildren().forEach(tick -> begin((CheckBox) tick));
    }

    private static String ownName(Locale locale) {
        var name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    private void begin(CheckBox tick) {
        var which = (CvField) tick.getUserData();
        if (which.isTyped()) {
            input(which, tick);
        }
        tick.selectedProperty().addListener((_, _, _) -> look());
    }

    /// The field for typed content appears once it is ticked.
    private void input(CvField which, CheckBox tick) {
        var area = new TextArea();
        area.setId("cv-" + tick.getId() + "-words");
        area.setPrefRowCount(which == CvField.EXPERIENCE || which == CvField.TRAINING ? 3 : 1);
        area.setWrapText(true);
        InputLimits.most(area, CvForm.LONGEST, ui.texts());
        area.textProperty().addListener((_, _, _) -> look());
        var field = new Field();
        field.setLabel(words.of(which));
        field.setContent(area);
        field.visibleProperty().bind(tick.selectedProperty());
        field.managedProperty().bind(field.visibleProperty());
        fields.with(WorkCodes.of(which), field);
        typed.put(which, area);
        inputs.getChildren().add(field);
    }

    /// @param back leaves this page
    void show(ParticipantId her, Runnable back) {
        ui.background().run(() -> papers.forCv(her), page -> {
            whose = Optional.of(new For(her, page, back));
            ticks.getChildren().forEach(tick -> tick.setDisable(!page.available().contains(tick.getUserData())));
            Optional.ofNullable(typed.get(CvField.SKILLS))
                    .ifPresent(area -> area.setText(page.wish().skills().orElse("")));
            noSender.setVisible(page.sender().isEmpty());
            look();
            ticks.getChildren().getFirst().requestFocus();
        }, this::refused);
    }

    private CvForm form() {
        var shown = EnumSet.noneOf(CvField.class);
        shown.addAll(WorkListsController.ticked(ticks, CvField.class));
        var said = new EnumMap<CvField, String>(CvField.class);
        typed.forEach((field, input) -> said.put(field, Optional.ofNullable(input.getText()).orElse("")));
        return new CvForm(shown, said, language.chosen().orElseGet(() -> ui.texts().locale()));
    }

    private void look() {
        whose.ifPresent(open -> {
            var form = form();
            var sheet = CompanySheetController.make(ui, new CompanyPaperWords(form.language()).cv(form, open.page()));
            sheet.getTransforms().add(new Scale(SMALLER, SMALLER));
            preview.getChildren().setAll(new Group(sheet));
        });
    }

    @FXML
    private void print() {
        ready(paper -> {
            // The screen may have changed meanwhile.
            if (preview.getScene() != null) {
                window.printing().print(new Printout(ui.texts().say("work.cv.holds"), ui.texts().say("work.cv.printed"),
                        List.of(CompanySheetController.make(ui, paper))).read(CompanyPaperFile::demandNeutral),
                        message::done);
            }
        });
    }

    @FXML
    private void save() {
        message.clear();
        if (isSound(form())) {
            window.folders().choose(preview.getScene().getWindow(), ui.texts().say("work.cv.folder"))
                    .ifPresent(folder -> ready(paper -> ui.background().readOn(new Task<>(
                            () -> CompanyPaperFile.write(paper, folder),
                            file -> message.done(ui.texts().say("work.paper.saved", file.getFileName().toString())),
                            this::refused, () -> {}))));
        }
    }

    /// Runs on the write lane first: taking it out leaves an audit line.
    private void ready(Consumer<CompanyPaper> then) {
        message.clear();
        var form = form();
        if (isSound(form)) {
            whose.ifPresent(open -> ui.background().run(() -> papers.cv(open.her(), form), then, this::refused));
        }
    }

    /// Shows the problems, and names a word that must not appear there.
    private boolean isSound(CvForm form) {
        fields.show(form.problems());
        form.shown().stream().sorted().flatMap(field -> ForbiddenWords.OF_PROGRAM.in(form.words(field)).stream())
                .findFirst().ifPresent(word -> message.warn(ui.texts().say("work.company-paper.word", word)));
        return form.problems().isEmpty();
    }

    @FXML
    private void back() {
        whose.map(For::back).ifPresent(Runnable::run);
    }

    private void refused(Refusal no) {
        message.warn(ui.texts().say(no.key()));
    }
}
