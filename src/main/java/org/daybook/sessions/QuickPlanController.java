package org.daybook.sessions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.daybook.base.Refusal;
import org.daybook.paths.Group;
import org.daybook.paths.InGroup;
import org.daybook.paths.Path;
import org.daybook.staff.StaffId;
import org.daybook.staff.StaffMember;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.DateField;
import org.daybook.ui.Dialogs;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.Icons;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.Once;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// The small window for planning a session at a time in the calendar: what, for whom, where, by whom, how long. Shows
/// immediately whether room and leader are free. The full form takes over what was typed.
final class QuickPlanController {
    private final Ui ui;
    private final Texts texts;
    private final Calendar calendar;
    private final Clock clock;
    private final ClashController clashes;
    private final Inputs inputs = new Inputs();
    private final FormFields fields;
    private final Once saving;
    private LocalDate day = LocalDate.EPOCH;
    private List<Session> usual = List.of();
    private Optional<StaffId> wishedLeader = Optional.empty();
    private BiConsumer<Session, Unsaved> planned = (_, _) -> {};

    @FXML
    private Field titleField;
    @FXML
    private ComboBox<String> title;
    @FXML
    private Field whomField;
    @FXML
    private ComboBox<Whom> whom;
    @FXML
    private Field roomField;
    @FXML
    private ComboBox<String> room;
    @FXML
    private ComboBox<StaffMember> leader;
    @FXML
    private Field startField;
    @FXML
    private TextField start;
    @FXML
    private Field minutesField;
    @FXML
    private TextField minutes;
    @FXML
    private Label clash;

    /// A path, or a group on it.
    private record Whom(Path path, Optional<InGroup> group) {
        ForWhom forWhom() {
            return group.<ForWhom>map(ForWhom.OfGroup::new).orElse(ForWhom.PATH);
        }

        String code() {
            return path.name() + group.map(one -> " " + one.id().value()).orElse("");
        }
    }

    QuickPlanController(Ui ui, Calendar calendar, Clock clock) {
        this.ui = ui;
        this.texts = ui.texts();
        this.calendar = calendar;
        this.clock = clock;
        clashes = new ClashController(ui, calendar);
        saving = new Once(ui.background());
        fields = new FormFields(texts);
    }

    @FXML
    private void initialize() {
        // Added from the start, so that the window does not grow under the mouse if something is missing.
        fields.with("title", titleField).with("path", whomField).with("room", roomField).with("start", startField)
                .with("minutes", minutesField).with("day", startField);
        InputLimits.most(title.getEditor(), NewSession.LONGEST_TITLE, texts);
        InputLimits.most(room.getEditor(), NewSession.LONGEST_ROOM, texts);
        leader.setConverter(new ChosenWords<>(StaffMember::initials));
        whom.setConverter(new ChosenWords<>(one -> one.group()
                .map(group -> texts.say("sessions.quick-plan.group", texts.of("paths", one.path()), group.name()))
                .orElseGet(() -> texts.of("paths", one.path()))));
        offer(List.of());
        title.valueProperty().addListener((_, _, chosen) -> asUsual(Optional.ofNullable(chosen)));
        Stream.of(room.getEditor(), start, minutes).forEach(one -> one.textProperty()
                .addListener((_, _, _) -> look()));
        leader.valueProperty().addListener((_, _, _) -> look());
        inputs.with("title", title).with("room", room).with("start", start).with("minutes", minutes)
                .with("whom", whom, () -> Optional.ofNullable(whom.getValue()).map(Whom::code).orElse(""),
                        code -> whom.getItems().stream().filter(one -> one.code().equals(code)).findFirst()
                                .ifPresent(whom::setValue))
                .with("leader", leader, () -> LeaderController.chosen(leader).map(id -> id.value().toString())
                        .orElse(""),
                        id -> leader.getItems().stream()
                                .filter(one -> one.id().value().toString().equals(id)).findFirst()
                                .ifPresent(leader::setValue))
                .awaiting("whom", "leader");
    }

    /// Starts with a time in the calendar and the calendar's filter.
    ///
    /// @param then receives the planned session and what was typed
    void begin(LocalDate on, LocalTime from, int length, CalendarFilter filter,
            BiConsumer<Session, Unsaved> then) {
        planned = then;
        day = on;
        start.setText(texts.time(from));
        minutes.setText("" + length);
        filter.room().ifPresent(room.getEditor()::setText);
        filter.path().ifPresent(path -> choose(new Whom(path, Optional.empty())));
        wishedLeader = filter.leader();
        inputs.begin();
        ui.background().run(calendar.choices()::usual, sessions -> {
            usual = sessions;
            PlanningController.offer(title, usual.stream().map(Session::title).distinct());
            PlanningController.offer(room, usual.stream().map(Session::room).distinct());
        });
        ui.background().run(calendar.choices()::groups, groups -> {
            offer(groups);
            inputs.arrived("whom");
        });
        ui.background().run(calendar.choices()::leaders, leaders -> {
            LeaderController.offer(leader, leaders.here(), wishedLeader.orElse(leaders.me()));
            inputs.arrived("leader");
        });
    }

    private void offer(List<Group> groups) {
        var before = whom.getValue();
        var all = new ArrayList<Whom>();
        for (var path : Path.values()) {
            all.add(new Whom(path, Optional.empty()));
            groups.stream().filter(one -> one.path() == path)
                    .forEach(one -> all.add(new Whom(path, Optional.of(new InGroup(one.id(), one.name())))));
        }
        whom.getItems().setAll(all);
        whom.setValue(before);
    }

    private void choose(Whom wished) {
        whom.getItems().stream().filter(wished::equals).findFirst()
                .or(() -> whom.getItems().stream().filter(one -> one.path() == wished.path()).findFirst())
                .ifPresent(whom::setValue);
    }

    /// Fills in how a session chosen from the list of titles is usually held.
    private void asUsual(Optional<String> chosen) {
        chosen.flatMap(text -> usual.stream().filter(one -> one.title().equals(text)).findFirst()).ifPresent(one -> {
            room.getEditor().setText(one.room());
            minutes.setText("" + one.minutes());
            choose(new Whom(one.path(), one.meant().whom().group()));
        });
    }

    private void look() {
        var slots = PlanTyped.timeOf(start.getText()).filter(_ -> PlanTyped.minutesOf(minutes.getText()) > 0)
                .map(from -> List.of(new TimeSlot(day, from, PlanTyped.minutesOf(minutes.getText()),
                        room.getEditor().getText(), LeaderController.chosen(leader))))
                .orElse(List.of());
        boolean whole = !room.getEditor().getText().isBlank() && leader.getValue() != null;
        clashes.show(clash, slots, Set.of(), whole
                ? texts.say("sessions.quick-plan.free", room.getEditor().getText().strip(),
                        leader.getValue().initials())
                : "");
    }

    /// Puts the cursor where typing begins. The toolkit draws the ring only after keyboard traversal.
    void start() {
        whom.requestFocus();
        whom.requestFocusTraversal(TraversalDirection.PREVIOUS);
    }

    /// Returns what is partly typed while it is shown.
    Unsaved unsaved() {
        return title.getScene() == null ? Unsaved.NOTHING : inputs.unsaved();
    }

    void resume(Unsaved unsaved) {
        inputs.resume(unsaved);
    }

    private PlanTyped typed() {
        return new PlanTyped(DateField.written(day), start.getText(), minutes.getText(),
                Optional.ofNullable(whom.getValue()).map(Whom::path), title.getEditor().getText(),
                room.getEditor().getText());
    }

    /// An editable list would consume Enter and Esc even while it is closed.
    void typed(KeyEvent key, Dialogs dialogs) {
        boolean open = Stream.of(title, whom, room, leader).anyMatch(ComboBox::isShowing);
        boolean onLink = key.getTarget() instanceof Hyperlink;
        if (key.getCode() == KeyCode.ESCAPE && !open) {
            key.consume();
            dialogs.close();
        } else if (key.getCode() == KeyCode.ENTER && !open && !onLink) {
            key.consume();
            plan(dialogs);
        }
    }

    /// Plans the session and closes the window, or shows what is missing.
    void plan(Dialogs dialogs) {
        var today = LocalDate.now(clock);
        var problems = typed().problems(today);
        fields.show(problems);
        if (problems.isEmpty()) {
            var form = typed().form(today, LeaderController.chosen(leader)).meant(
                    new Audience(whom.getValue().forWhom(), Optional.empty()));
            var words = inputs.unsaved();
            saving.run(() -> calendar.plan(form), session -> {
                dialogs.close();
                planned.accept(session, words);
            }, this::refused);
        }
    }

    private void refused(Refusal refusal) {
        clash.setText(texts.say(refusal.key()));
        clash.setGraphic(Icons.of("fth-alert-circle"));
    }

    @FXML
    private void allFields() {
        var begun = new PlanBegun(typed(), Optional.ofNullable(whom.getValue()).flatMap(Whom::group),
                LeaderController.chosen(leader));
        ui.dialogs().close();
        ui.navigator().go(new Planning(day, Optional.of(begun)));
    }
}
