package org.daybook.training;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.base.TypedDate;
import org.daybook.staff.StaffId;
import org.daybook.ui.Card;
import org.daybook.ui.Chip;
import org.daybook.ui.DateField;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.Inputs;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.OnceEach;
import org.daybook.ui.Segments;
import org.daybook.ui.SettingChange;
import org.daybook.ui.Stepper;
import org.daybook.ui.Texts;
import org.daybook.ui.TwoLines;
import org.daybook.ui.Ui;
import org.daybook.ui.WholeFlow;

/// Shows supervision: when each colleague had her last one and when the next is due; for users who record it, also the form and
/// the latest ones.
final class SupervisionController {
    private static final int MOST = 5;

    private final Ui ui;
    private final Texts texts;
    private final Supervisions supervisions;
    private final Once saving;
    private final OnceEach changing;
    private final Inputs inputs = new Inputs();
    private final Map<StaffId, CheckBox> team = new LinkedHashMap<>();
    private MessageLine message = new MessageLine();
    private LocalDate today = LocalDate.EPOCH;
    private int kept;
    private Optional<SettingChange<Integer>> interval = Optional.empty();

    @FXML
    private Card card;
    @FXML
    private VBox rows;
    @FXML
    private VBox form;
    @FXML
    private Field onField;
    @FXML
    private DateField on;
    @FXML
    private Field hoursField;
    @FXML
    private TextField hours;
    @FXML
    private Field kindField;
    @FXML
    private Segments<SupervisionKind> kind;
    @FXML
    private Field whoField;
    @FXML
    private WholeFlow who;
    @FXML
    private HBox rule;
    @FXML
    private Stepper days;

    SupervisionController(Ui ui, Supervisions supervisions) {
        this.ui = ui;
        texts = ui.texts();
        this.supervisions = supervisions;
        saving = new Once(ui.background());
        changing = new OnceEach(ui.background());
    }

    @FXML
    private void initialize() {
        for (var node : new Node[]{form, rule}) {
            node.managedProperty().bind(node.visibleProperty());
        }
        form.setVisible(supervisions.mayRecord());
        rule.setVisible(supervisions.maySet());
        kind.options(List.of(SupervisionKind.values()), one -> texts.of("training", one));
        days.setMin(Supervisions.FEWEST_DAYS);
        days.setMax(Supervisions.MOST_DAYS);
        days.describe(texts.say("training.supervision.fewer"), texts.say("training.supervision.more"));
        inputs.with("on", on).with("hours", hours).with("kind", kind, SupervisionKind::valueOf)
                .with("who", who, this::ticked, this::tick).awaiting("who");
        days.valueProperty().addListener((_, _, wished) -> every(wished.intValue()));
        load();
    }

    /// @param line shows what was done
    void on(MessageLine line) {
        message = line;
        interval = Optional.of(new SettingChange<>(ui, message, new SettingChange.Setting<>(
                () -> supervisions.page().days(), supervisions::every, _ -> load())));
    }

    private void load() {
        ui.background().run(supervisions::page, this::show);
    }

    private void show(SupervisionPage page) {
        today = page.today();
        kept = page.days();
        days.setValue(kept);
        card.setNote(texts.number(page.held().size()));
        offer(page);
        rows.getChildren().setAll(Stream.concat(page.team().stream().map(one -> row(page, one.id(), one.initials())),
                supervisions.mayRecord() ? page.held().stream().limit(MOST).map(one -> row(page, one)) : Stream.of())
                .toList());
    }

    private void offer(SupervisionPage page) {
        var before = ticked();
        team.clear();
        page.team().forEach(one -> {
            var tick = new CheckBox(one.initials());
            tick.setId("supervised-" + one.initials());
            tick.setMinWidth(CheckBox.USE_PREF_SIZE);
            team.put(one.id(), tick);
        });
        who.getChildren().setAll(team.values());
        tick(before);
        inputs.arrived("who");
    }

    private Node row(SupervisionPage page, StaffId id, String initials) {
        var words = new TwoLines(initials, page.last(id).map(day -> texts.say("training.supervision.last",
                texts.shortDate(day))).orElseGet(() -> texts.say("training.supervision.never")));
        words.getStyleClass().add("wrapping");
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = line(words);
        page.next(id).map(day -> page.isLate(id)
                ? new Chip(texts.say("training.supervision.late", texts.shortDate(day)), "fth-clock", Chip.Tone.DUE)
                : new Chip(texts.say("training.supervision.next", texts.shortDate(day)), "fth-check",
                        Chip.Tone.PLAIN))
                .ifPresent(row.getChildren()::add);
        return row;
    }

    private Node row(SupervisionPage page, Supervision one) {
        var names = page.who(one);
        var words = new TwoLines(texts.say("training.supervision.held", texts.shortDate(one.on()), names),
                texts.say("training.row.titled", texts.of("training", one.kind()),
                        texts.say("training.row.hours", one.minutes() / 60.0)));
        words.getStyleClass().add("wrapping");
        HBox.setHgrow(words, Priority.ALWAYS);
        var delete = new Button(texts.say("training.row.delete"));
        delete.setMinWidth(Button.USE_PREF_SIZE);
        delete.setAccessibleText(texts.say("training.row.delete.spoken", texts.say("training.supervision.held",
                texts.shortDate(one.on()), names)));
        delete.setOnAction(_ -> run(one, () -> supervisions.delete(one),
                () -> message.done(texts.say("training.supervision.deleted"), texts.say("ui.message.undo"),
                        () -> run(one, () -> supervisions.putBack(one), () -> {}))));
        var row = line(words);
        row.getChildren().add(delete);
        return row;
    }

    private static HBox line(Node words) {
        var row = new HBox(words);
        row.getStyleClass().addAll("row", "gap-12");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String ticked() {
        return team.entrySet().stream().filter(one -> one.getValue().isSelected())
                .map(one -> one.getKey().value().toString()).collect(Collectors.joining(" "));
    }

    private void tick(String ids) {
        var chosen = List.of(ids.split(" "));
        team.forEach((id, tick) -> tick.setSelected(chosen.contains(id.value().toString())));
    }

    @FXML
    private void add() {
        message.clear();
        var typed = new SupervisionForm(TypedDate.nearest(Inputs.typed(on), today), new TypedHours(Inputs.typed(hours)),
                kind.chosen(), team.entrySet().stream().filter(one -> one.getValue().isSelected())
                        .map(Map.Entry::getKey).collect(Collectors.toSet()));
        new FormFields(texts).with("on", onField).with("hours", hoursField).with("kind", kindField)
                .with("who", whoField).show(typed.problems());
        if (typed.problems().isEmpty()) {
            var words = inputs.asTyped();
            saving.run(() -> supervisions.add(typed), one -> {
                message.done(texts.say("training.supervision.added"), texts.say("ui.message.undo"),
                        () -> takeBack(one, words));
                empty();
                load();
            }, this::refused);
        }
    }

    private void takeBack(Supervision one, Runnable then) {
        run(one, () -> supervisions.delete(one), then);
    }

    private void empty() {
        on.clear();
        hours.clear();
        kind.choose(Optional.empty());
        tick("");
        inputs.begin();
    }

    private void every(int wished) {
        if (wished != kept && kept > 0) {
            kept = wished;
            interval.ifPresent(change -> change.step(wished, texts.say("ui.message.setting")));
        }
    }

    /// Ignores a double click: the refusal of the second click would remove the undo of the first.
    private void run(Supervision one, Runnable act, Runnable then) {
        changing.change(one.id().toString(), act, () -> {
            then.run();
            load();
        }, this::refused);
    }

    Inputs inputs() {
        return inputs;
    }

    private void refused(Refusal no) {
        message.warn(texts.say(no.key()));
    }
}
