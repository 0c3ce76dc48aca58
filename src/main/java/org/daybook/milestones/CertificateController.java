package org.daybook.milestones;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Group;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.milestones.CertificateForm.Shown;
import org.daybook.ui.Inputs;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.InputLimits;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Printout;
import org.daybook.ui.Segments;
import org.daybook.ui.Task;
import org.daybook.ui.Texts;
import org.daybook.staff.WindowServices;
import org.daybook.ui.Ui;

/// Makes a certificate to take home: its content, a preview, and the buttons for printing and saving. What is typed here is
/// only for this document: it is neither stored nor kept as unsaved input.
final class CertificateController {
    private static final double SMALLER = 0.5;

    private record For(ParticipantId her, LocalDate today, Runnable back) {}

    private record Read(HerMilestones now, List<AttendedCourse> courses, String head) {}

    private final Ui ui;
    private final Milestones milestones;
    private final WindowServices window;
    private final FormFields fields;
    private Optional<For> whose = Optional.empty();

    @FXML
    private MessageLine message;
    @FXML
    private Segments<Locale> language;
    @FXML
    private Field nameField;
    @FXML
    private TextField name;
    @FXML
    private VBox sessions;
    @FXML
    private ComboBox<Optional<AttendedCourse>> course;
    @FXML
    private CheckBox days;
    @FXML
    private CheckBox hours;
    @FXML
    private Field titleField;
    @FXML
    private TextField title;
    @FXML
    private Field headField;
    @FXML
    private TextField head;
    @FXML
    private Field signsField;
    @FXML
    private TextField signs;
    @FXML
    private StackPane preview;

    CertificateController(Ui ui, Milestones milestones, WindowServices window) {
        this.ui = ui;
        this.milestones = milestones;
        this.window = window;
        fields = new FormFields(ui.texts());
    }

    @FXML
    private void initialize() {
        fields.with("name", nameField).with("title", titleField).with("head", headField).with("signs", signsField);
        language.options(Texts.LANGUAGES, CertificateController::ownName, _ -> Optional.of("fth-check"));
        language.choose(Optional.of(Texts.nearest(ui.texts().locale())));
        MilestoneDetailsController.choose(course, List.of(), one -> one.map(this::course)
                .orElseGet(() -> ui.texts().say("milestones.certificate.no-sessions")));
        sessions.managedProperty().bind(sessions.visibleProperty());
        Stream.of(name, title, head, signs)
                .forEach(input -> InputLimits.most(input, CertificateForm.LONGEST, ui.texts()));
        Stream.of(name, title, head, signs).forEach(input -> input.textProperty().addListener((_, _, _) -> look()));
        Stream.of(days, hours).forEach(box -> box.selectedProperty().addListener((_, _, _) -> look()));
        language.chosenProperty().addListener((_, _, _) -> look());
        course.valueProperty().addListener((_, _, now) -> chosen(Optional.ofNullable(now).flatMap(one -> one)));
    }

    private static String ownName(Locale locale) {
        var name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    private String course(AttendedCourse one) {
        return ui.texts().say("milestones.certificate.course", one.which().title(), one.times());
    }

    /// @param back leaves this view
    void show(ParticipantId her, Runnable back) {
        ui.background().run(() -> new Read(milestones.of(her), milestones.courses(her), milestones.head()), read -> {
            whose = Optional.of(new For(her, read.now().on(), back));
            var choices = new ArrayList<Optional<AttendedCourse>>(List.of(Optional.empty()));
            read.courses().forEach(one -> choices.add(Optional.of(one)));
            course.getItems().setAll(choices);
            sessions.setVisible(!read.courses().isEmpty());
            head.setText(read.head());
            course.setValue(read.courses().stream().findFirst());
            look();
            name.requestFocus();
        }, this::refused);
    }

    private void chosen(Optional<AttendedCourse> one) {
        for (var box : List.of(days, hours)) {
            box.setDisable(one.isEmpty());
            box.setSelected(one.isPresent());
        }
        title.setText(one.map(AttendedCourse::neutralTitle).orElse(""));
        one.ifPresent(now -> hours.setText(ui.texts().say("milestones.certificate.hours", now.hours())));
        look();
    }

    private CertificateForm form() {
        var shown = EnumSet.noneOf(Shown.class);
        if (days.isSelected()) {
            shown.add(Shown.DAYS);
        }
        if (hours.isSelected()) {
            shown.add(Shown.HOURS);
        }
        return new CertificateForm(
                new CertificateForm.Words(Inputs.typed(name), Inputs.typed(title), Inputs.typed(head),
                        Inputs.typed(signs)),
                came().map(AttendedCourse::which), shown, language.chosen().orElseGet(() -> ui.texts().locale()));
    }

    private Optional<AttendedCourse> came() {
        return Optional.ofNullable(course.getValue()).flatMap(one -> one);
    }

    private void look() {
        whose.ifPresent(open -> {
            var sheet = CertificateSheetController.make(ui, Certificate.of(form(), came(), open.today()));
            sheet.getTransforms().add(new Scale(SMALLER, SMALLER));
            preview.getChildren().setAll(new Group(sheet));
        });
    }

    @FXML
    private void print() {
        ready(certificate -> {
            // The screen may have been left meanwhile.
            if (name.getScene() != null) {
                window.printing().print(new Printout(ui.texts().say("milestones.certificate.holds"),
                        ui.texts().say("milestones.certificate.printed"),
                        List.of(CertificateSheetController.make(ui, certificate))), message::done);
            }
        });
    }

    @FXML
    private void save() {
        var form = form();
        fields.show(form.problems());
        if (form.problems().isEmpty()) {
            window.folders().choose(name.getScene().getWindow(), ui.texts().say("milestones.certificate.folder"))
                    .ifPresent(folder -> ready(certificate -> ui.background().readOn(new Task<>(
                            () -> CertificateFile.write(certificate, folder),
                            file -> message.done(ui.texts().say("milestones.certificate.saved",
                                    file.getFileName().toString())),
                            this::refused, () -> {}))));
        }
    }

    /// Runs on the write lane first, because taking it out writes an audit line.
    private void ready(Consumer<Certificate> then) {
        message.clear();
        var form = form();
        fields.show(form.problems());
        whose.filter(_ -> form.problems().isEmpty()).ifPresent(open -> ui.background()
                .run(() -> milestones.certificate(open.her(), form), then, this::refused));
    }

    @FXML
    private void back() {
        whose.map(For::back).ifPresent(Runnable::run);
    }

    private void refused(Refusal no) {
        message.warn(ui.texts().say(no.key()));
    }
}
