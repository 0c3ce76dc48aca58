package org.daybook.teamwork;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.base.TypedDate;
import org.daybook.staff.Reason;
import org.daybook.staff.StaffId;
import org.daybook.staff.StaffMember;
import org.daybook.ui.Card;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.DateField;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.OnceEach;
import org.daybook.ui.Texts;
import org.daybook.ui.TwoLines;
import org.daybook.ui.Ui;
import org.daybook.ui.Wrapping;

/// Enters that a colleague is away and who covers for her, and lists colleagues who are away.
final class AbsencesController {
    private static final String[] LISTS = {"away", "cover", "reason"};
    private final Ui ui;
    private final Texts texts;
    private final Absences absences;
    private final Once saving;
    private final OnceEach changing;
    private final Inputs inputs = new Inputs();
    private LocalDate today = LocalDate.EPOCH;
    private boolean shown;

    @FXML
    private Card list;
    @FXML
    private VBox rows;
    @FXML
    private MessageLine message;
    @FXML
    private Field awayField;
    @FXML
    private ComboBox<StaffMember> away;
    @FXML
    private Field coverField;
    @FXML
    private ComboBox<StaffMember> cover;
    @FXML
    private Field untilField;
    @FXML
    private DateField until;
    @FXML
    private Field reasonField;
    @FXML
    private TextArea reason;

    AbsencesController(Ui ui, Absences absences) {
        this.ui = ui;
        this.texts = ui.texts();
        this.absences = absences;
        this.saving = new Once(ui.background());
        this.changing = new OnceEach(ui.background());
    }

    @FXML
    private void initialize() {
        List.of(away, cover).forEach(each -> each.setConverter(new ChosenWords<>(StaffMember::initials)));
        reasonField.managedProperty().bind(reasonField.visibleProperty());
        reasonField.setVisible(false);
        InputLimits.most(reason, Reason.LONGEST, texts);
        Wrapping.follow(reason);
        cover.valueProperty().addListener((_, _, chosen) -> reasonField.setVisible(asksWhy(chosen)));
        inputs.with("away", away, () -> code(away), code -> choose(away, code))
                .with("cover", cover, () -> code(cover), code -> choose(cover, code)).with("until", until)
                .with("reason", reason).together("cover", "reason").awaiting(LISTS);
        read();
    }

    private static String code(ComboBox<StaffMember> box) {
        return id(box).map(one -> one.value().toString()).orElse("");
    }

    private static void choose(ComboBox<StaffMember> box, String code) {
        box.setValue(box.getItems().stream().filter(one -> one.id().value().toString().equals(code)).findFirst()
                .orElse(null));
    }

    private static void offer(ComboBox<StaffMember> box, List<StaffMember> members) {
        var chosen = code(box);
        box.setItems(FXCollections.observableArrayList(members));
        choose(box, chosen);
    }

    Inputs inputs() {
        return inputs;
    }

    private boolean asksWhy(StaffMember chosen) {
        return chosen != null && absences.isMyself(chosen.id());
    }

    private void read() {
        ui.background().run(absences::page, this::show);
    }

    private void show(AbsencesPage page) {
        today = page.today();
        offer(away, page.away());
        offer(cover, page.covers());
        if (!shown) {
            shown = true;
            inputs.arrived(LISTS);
        }
        list.setFacts(page.lines().isEmpty() ? "" : texts.number(page.lines().size()));
        if (page.lines().isEmpty()) {
            rows.getChildren().setAll(new EmptyState(texts.say("teamwork.absences.none")));
        } else {
            rows.getChildren().setAll(page.lines().stream().map(this::row).toList());
        }
    }

    private Node row(AbsencesPage.Line line) {
        var end = new Button(texts.say("teamwork.absences.end"));
        end.setMinWidth(Button.USE_PREF_SIZE);
        end.setAccessibleText(texts.say("teamwork.absences.end.spoken", line.away(), line.cover()));
        end.setOnAction(_ -> end(line));
        var words = new TwoLines(AbsenceWords.who(texts, line), AbsenceWords.until(texts, line));
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(words, end);
        row.getStyleClass().addAll("row", "two-line");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    @FXML
    private void add() {
        var form = new NewAbsence(id(away), id(cover),
                TypedDate.next(Optional.ofNullable(until.getText()).orElse(""), today));
        var why = new Reason(Optional.ofNullable(reason.getText()).orElse(""));
        boolean mine = asksWhy(cover.getValue());
        new FormFields(texts).with("away", awayField).with("cover", coverField).with("until", untilField)
                .show(form.problems());
        if (!form.problems().isEmpty()) {
            return;
        }
        new FormFields(texts).with("words", reasonField).show(mine ? why.problems() : List.of());
        if (mine && !why.problems().isEmpty()) {
            return;
        }
        var words = texts.say("teamwork.absences.done", initials(away), initials(cover));
        write(() -> mine ? absences.cover(form, why) : absences.handOver(form), words);
    }

    private static Optional<StaffId> id(ComboBox<StaffMember> box) {
        return Optional.ofNullable(box.getValue()).map(StaffMember::id);
    }

    private static String initials(ComboBox<StaffMember> box) {
        return Optional.ofNullable(box.getValue()).map(StaffMember::initials).orElse("");
    }

    private void write(Supplier<AbsenceId> act, String words) {
        var typed = inputs.asTyped();
        saving.run(act, id -> {
            message.done(words, texts.say("ui.message.undo"), () -> takeBack(id, typed));
            empty();
            read();
        }, this::refused);
    }

    private void takeBack(AbsenceId id, Runnable then) {
        run(id, () -> absences.end(id), then);
    }

    private void empty() {
        List.of(away, cover).forEach(each -> each.setValue(null));
        until.clear();
        reason.clear();
        inputs.begin();
    }

    private void end(AbsencesPage.Line line) {
        run(line.id(), () -> absences.end(line.id()),
                () -> message.done(texts.say("teamwork.absences.ended", line.away(), line.cover()),
                        texts.say("ui.message.undo"), () -> run(line.id(), () -> absences.goOn(line.id()), () -> {})));
    }

    /// Ignores a double click: the refusal of the second click would remove the undo of the first.
    private void run(AbsenceId id, Runnable change, Runnable then) {
        changing.change(id.toString(), change, () -> {
            then.run();
            read();
        }, this::refused);
    }

    private void refused(Refusal refusal) {
        message.warn(texts.say(refusal.key()));
    }
}
