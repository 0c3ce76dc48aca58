package org.daybook.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.base.TypedDate;
import org.daybook.ui.Inputs;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.DateField;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.OnceEach;
import org.daybook.ui.TwoLines;
import org.daybook.ui.Ui;
import org.daybook.ui.Wrapping;

/// What a coordinator must have seen of a colleague before she works with girls, and the form to record it.
final class ClearanceController {
    private final Ui ui;
    private final Clearances clearances;
    private final String country;
    private final Once saving;
    private final OnceEach changing;
    private final FormFields fields;
    private Optional<StaffId> whose = Optional.empty();
    private MessageLine message = new MessageLine();
    private LocalDate today = LocalDate.EPOCH;

    @FXML
    private Label rule;
    @FXML
    private Button require;
    @FXML
    private VBox rows;
    @FXML
    private Field requirementField;
    @FXML
    private ComboBox<Requirement> requirement;
    @FXML
    private Field seenOnField;
    @FXML
    private DateField seenOn;
    @FXML
    private Field validUntilField;
    @FXML
    private DateField validUntil;

    /// @param country ISO 3166-1 alpha-2, of the site
    ClearanceController(Ui ui, Clearances clearances, String country) {
        this.ui = ui;
        this.clearances = clearances;
        this.country = country;
        saving = new Once(ui.background());
        changing = new OnceEach(ui.background());
        fields = new FormFields(ui.texts());
    }

    @FXML
    private void initialize() {
        require.managedProperty().bind(require.visibleProperty());
        require.setVisible(false);
        requirement.getItems().setAll(Arrays.asList(Requirement.values()));
        requirement.setConverter(new ChosenWords<>(one -> ui.texts().of("staff", one)));
        fields.with("requirement", requirementField).with("seenOn", seenOnField).with("validUntil", validUntilField);
    }

    /// Shows what was seen of a colleague.
    ///
    /// @param line reports what was done
    void show(StaffId who, MessageLine line) {
        whose = Optional.of(who);
        message = line;
        load();
    }

    private void load() {
        whose.ifPresent(who -> ui.background().run(() -> clearances.page(who), this::show));
    }

    private void show(Clearances.Page page) {
        today = page.today();
        Wrapping.show(rule, page.required().map(day -> say("staff.clearance.required", ui.texts().date(day)))
                .orElseGet(() -> say("staff.clearance.not-required", WorkWithGirls.DAYS_TO_SHOW)));
        require.setVisible(page.required().filter(day -> !day.isAfter(page.today())).isEmpty());
        var all = new ArrayList<Node>();
        for (var one : Requirement.values()) {
            all.add(row(one, page.of(one)));
        }
        rows.getChildren().setAll(all);
    }

    private Node row(Requirement what, Optional<Clearances.Page.Line> seen) {
        var said = new TwoLines(name(what), seen.map(this::state).orElseGet(() -> say("staff.clearance.not-seen")));
        said.getStyleClass().add("wrapping");
        HBox.setHgrow(said, Priority.ALWAYS);
        var row = new HBox(said);
        row.getStyleClass().addAll("row", "gap-12");
        row.setAlignment(Pos.CENTER_LEFT);
        seen.ifPresent(line -> row.getChildren().add(delete(line.seen())));
        return row;
    }

    private String state(Clearances.Page.Line line) {
        var seen = ui.texts().shortDate(line.seen().seenOn());
        return line.seen().validUntil().map(last -> say(last.isBefore(today)
                ? "staff.clearance.ran-out"
                : "staff.clearance.seen.until", seen, line.seenBy(), ui.texts().shortDate(last)))
                .orElseGet(() -> say("staff.clearance.seen", seen, line.seenBy()));
    }

    private Button delete(Clearance one) {
        var button = new Button(say("staff.clearance.delete"));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setAccessibleText(say("staff.clearance.delete.spoken", ui.texts().of("staff", one.requirement())));
        button.setOnAction(
                _ -> run(code(one), () -> clearances.delete(one), () -> message.done(say("staff.clearance.deleted"),
                        say("ui.message.undo"), () -> run(code(one), () -> clearances.putBack(one), () -> {}))));
        return button;
    }

    /// Uses the country's name for it, if known.
    private String name(Requirement what) {
        var plain = ui.texts().of("staff", what);
        return what == Requirement.CRIMINAL_RECORD
                ? switch (country) {
                    case "IT" -> say("staff.clearance.paper.it");
                    case "GR" -> say("staff.clearance.paper.gr");
                    case "LT" -> say("staff.clearance.paper.lt");
                    case "RO" -> say("staff.clearance.paper.ro");
                    case "BG" -> say("staff.clearance.paper.bg");
                    default -> plain;
                }
                : plain;
    }

    @FXML
    private void record() {
        message.clear();
        whose.ifPresent(who -> {
            var form = new ClearanceForm(who, Optional.ofNullable(requirement.getValue()),
                    TypedDate.nearest(Inputs.typed(seenOn), today), TypedDate.next(Inputs.typed(validUntil), today));
            fields.show(form.problems());
            if (form.problems().isEmpty()) {
                var words = List.of(seenOn, validUntil).stream().map(Inputs::typed).toList();
                saving.run(() -> clearances.record(form), one -> {
                    message.done(say("staff.clearance.recorded"), say("ui.message.undo"),
                            () -> takeBack(one, () -> putBack(one.requirement(), words)));
                    requirement.setValue(null);
                    List.of(seenOn, validUntil).forEach(DateField::clear);
                    load();
                }, this::refused);
            }
        });
    }

    private void takeBack(Clearance one, Runnable then) {
        run(code(one), () -> clearances.delete(one), then);
    }

    /// Puts what was typed back into the form, unless something was typed since.
    private void putBack(Requirement what, List<String> words) {
        if (requirement.getValue() == null
                && Stream.of(seenOn, validUntil).map(Inputs::typed).allMatch(String::isEmpty)) {
            requirement.setValue(what);
            seenOn.setText(words.getFirst());
            validUntil.setText(words.getLast());
        }
    }

    @FXML
    private void require() {
        run("require", clearances::require, () -> message.done(say("staff.clearance.required.done")));
    }

    private static String code(Clearance one) {
        return one.requirement().name();
    }

    /// Runs once even if pressed twice: the refusal of the second would remove the undo of the first.
    private void run(String what, Runnable act, Runnable then) {
        changing.change(what, act, () -> {
            then.run();
            load();
        }, this::refused);
    }

    private void refused(Refusal no) {
        message.warn(say(no.key()));
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
