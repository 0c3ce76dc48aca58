package org.daybook.sessions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.paths.Content;
import org.daybook.paths.Path;
import org.daybook.staff.StaffMember;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.Header;
import org.daybook.ui.Icons;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.Once;
import org.daybook.ui.Screen;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;

/// The form for a new session, or for several recurring ones.
final class PlanningController implements Screen<Planning> {
    private static final int USUAL_LENGTH = 90;

    private final Ui ui;
    private final Texts texts;
    private final Calendar calendar;
    private final JustPlanned justPlanned;
    private final Clock clock;
    private final Header header = new Header();
    private final ToggleGroup paths = new ToggleGroup();
    private final Inputs inputs = new Inputs();
    private final WhenController when;
    private final RepeatController repeat;
    private final WhomController whom;
    private final InterpreterController interpreter;
    private final Parts parts;
    private final ClashController clashes;
    private final Once saving;
    private List<Session> usual = List.of();
    private List<Content> modules = List.of();
    private LocalDate began = LocalDate.EPOCH;

    private record Parts(Parent when, Parent repeat, Parent whom, Parent interpreter) {}

    @FXML
    private VBox whenPlace;
    @FXML
    private Field pathField;
    @FXML
    private FlowPane pathTiles;
    @FXML
    private VBox whomPlace;
    @FXML
    private Field titleField;
    @FXML
    private ComboBox<String> title;
    @FXML
    private Field roomField;
    @FXML
    private ComboBox<String> room;
    @FXML
    private ComboBox<StaffMember> leader;
    @FXML
    private Label clash;
    @FXML
    private Button plan;

    PlanningController(Ui ui, Calendar calendar, Clock clock, JustPlanned justPlanned) {
        this.justPlanned = justPlanned;
        saving = new Once(ui.background());
        this.ui = ui;
        this.texts = ui.texts();
        this.calendar = calendar;
        this.clock = clock;
        var time = ui.views().load(WhenController.class);
        var again = ui.views().load(RepeatController.class);
        when = (WhenController) time.controller();
        repeat = (RepeatController) again.controller();
        var invited = ui.views().load(WhomController.class);
        var translated = ui.views().load(InterpreterController.class);
        whom = (WhomController) invited.controller();
        interpreter = (InterpreterController) translated.controller();
        parts = new Parts(time.root(), again.root(), invited.root(), translated.root());
        clashes = new ClashController(ui, calendar);
    }

    @FXML
    private void initialize() {
        InputLimits.most(title.getEditor(), NewSession.LONGEST_TITLE, texts);
        InputLimits.most(room.getEditor(), NewSession.LONGEST_ROOM, texts);
        whenPlace.getChildren().setAll(parts.when(), parts.repeat());
        whomPlace.getChildren().setAll(parts.whom(), parts.interpreter());
        for (var path : Path.values()) {
            pathTiles.getChildren().add(tile(path));
        }
        leader.setConverter(new ChosenWords<>(StaffMember::initials));
        title.valueProperty().addListener((_, _, chosen) -> asUsual(Optional.ofNullable(chosen)));
        paths.selectedToggleProperty().addListener((_, _, _) -> whom.on(path()));
        // The order matters: a title fills in the usual values, and a day determines the possible recurrences.
        inputs.with("title", title).with("room", room).with("path", pathTiles,
                () -> path().map(Enum::name).orElse(""), name -> choose(Optional.of(name)
                        .filter(code -> !code.isEmpty()).map(Path::valueOf)));
        interpreter.add(whom.add(repeat.add(when.add(inputs)))).with("leader", leader,
                () -> LeaderController.chosen(leader).map(one -> one.value().toString()).orElse(""),
                id -> LeaderController.choose(leader, id))
                .awaiting("leader");
        when.onChange(() -> repeat.from(when.day(), when.start()));
        repeat.onChange(this::look);
        room.getEditor().textProperty().addListener((_, _, _) -> look());
        leader.valueProperty().addListener((_, _, _) -> look());
    }

    @Override
    public Inputs inputs() {
        return inputs;
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public void enter(Planning place) {
        header.title(texts.say("sessions.planning.title")).key("Shortcut+Enter", "sessions.planning.plan", this::plan);
        began = place.day();
        when.show(began, Optional.empty(), USUAL_LENGTH);
        inputs.begin();
        title.requestFocus();
        whom.prepare(WhomController.Alone.OFFERED);
        ui.background().run(calendar.choices()::modules, found -> {
            modules = found;
            suggest(usual);
        });
        ui.background().run(calendar.choices()::usual, this::suggest);
        ui.background().run(calendar.choices()::leaders,
                leaders -> {
                    LeaderController.offer(leader, leaders.here(), leaders.me());
                    inputs.arrived("leader");
                    place.begun().flatMap(PlanBegun::ledBy).ifPresent(id -> LeaderController.choose(leader, id));
                });
        place.begun().ifPresent(this::goOn);
        var again = justPlanned.takeAgain();
        if (!again.isEmpty()) {
            inputs.resume(again);
        }
    }

    /// Treats what was typed elsewhere as partly typed here.
    private void goOn(PlanBegun begun) {
        var typed = begun.typed();
        title.setValue(typed.title());
        title.getEditor().setText(typed.title());
        room.setValue(typed.room());
        room.getEditor().setText(typed.room());
        when.startInput().setText(typed.start());
        when.putMinutes(typed.minutes());
        choose(typed.path());
        begun.group().ifPresent(whom::choose);
    }

    @FXML
    private void plan() {
        var typed = typed();
        var today = LocalDate.now(clock);
        var form = typed.form(today, LeaderController.chosen(leader)).meant(
                new Audience(whom.whom().orElse(ForWhom.PATH), interpreter.interpreter()));
        var problems = Stream.concat(typed.problems(today).stream(), form.day().stream()
                .flatMap(day -> repeat.repetition().stream().flatMap(again -> again.problems(day).stream()))).toList();
        repeat.name(when.name(new FormFields(texts))).with("path", pathField).with("title", titleField)
                .with("room", roomField).show(problems);
        if (repeat.isUnread()) {
            repeat.unread();
        } else if (problems.isEmpty() && whom.whom().isEmpty()) {
            whom.ask();
        } else if (problems.isEmpty() && !plan.isDisabled()) {
            // Two clicks count as one.
            plan.setDisable(true);
            var words = inputs.unsaved();
            saving.run(() -> save(form), planned -> {
                justPlanned.keep(new JustPlanned.Plan(planned, began, words));
                ui.navigator().goInstead(new Week(planned.getFirst().day()));
            }, refusal -> {
                plan.setDisable(false);
                if (!refusal.key().equals("sessions.refusal.schedule-conflict") || !whom.narrow(refusal)) {
                    ui.dialogs().refused(refusal);
                }
            });
        }
    }

    /// Called on the write lane.
    private List<Session> save(NewSession form) {
        return repeat.repetition().map(again -> calendar.timetable().plan(new NewSeries(form, again)))
                .orElseGet(() -> List.of(calendar.plan(form)));
    }

    @FXML
    private void cancel() {
        inputs.begin();
        ui.navigator().back();
    }

    private void look() {
        clashes.show(clash, slots(), Set.of());
    }

    private List<TimeSlot> slots() {
        var first = when.day().flatMap(day -> when.start().filter(_ -> when.minutes() > 0)
                .map(start -> new TimeSlot(day, start, when.minutes(), room.getEditor().getText(),
                        LeaderController.chosen(leader))));
        return first.map(slot -> repeat.repetition().filter(again -> again.problems(slot.day()).isEmpty())
                .map(again -> again.days(slot.day()).stream().map(slot::on).toList()).orElse(List.of(slot)))
                .orElse(List.of());
    }

    private PlanTyped typed() {
        return new PlanTyped(when.typedDay(), when.typedStart(), when.typedMinutes(), path(),
                title.getEditor().getText(), room.getEditor().getText());
    }

    private Optional<Path> path() {
        return Optional.ofNullable(paths.getSelectedToggle()).map(tile -> (Path) tile.getUserData());
    }

    private ToggleButton tile(Path path) {
        var tile = new ToggleButton(texts.of("paths", path),
                Icons.tinted(PathTint.icon(path), PathTint.of(path)));
        tile.getStyleClass().add("path-tile");
        tile.setUserData(path);
        tile.setToggleGroup(paths);
        tile.setOnAction(_ -> tile.setSelected(true));
        return tile;
    }

    private void suggest(List<Session> sessionsBefore) {
        usual = sessionsBefore;
        offer(title, Stream.concat(usual.stream().map(Session::title), modules.stream().map(Content::name)).distinct());
        offer(room, usual.stream().map(Session::room).distinct());
    }

    /// If the entries change, the toolkit overwrites what is being typed with the last chosen entry.
    static void offer(ComboBox<String> list, Stream<String> entries) {
        var typed = list.getEditor().getText();
        list.getItems().setAll(entries.toList());
        list.getEditor().setText(typed);
    }

    /// Fills in how a session chosen from the list of titles is usually held; everything may still be changed.
    private void asUsual(Optional<String> chosen) {
        chosen.flatMap(text -> usual.stream().filter(one -> one.title().equals(text)).findFirst()).ifPresent(one -> {
            room.getEditor().setText(one.room());
            when.putMinutes("" + one.minutes());
            if (when.typedStart().isBlank()) {
                when.startInput().setText(texts.time(one.start()));
            }
            choose(Optional.of(one.path()));
        });
        chosen.flatMap(text -> modules.stream().filter(one -> one.name().equals(text)).findFirst())
                .ifPresent(module -> choose(Optional.of(module.path())));
    }

    private void choose(Optional<Path> path) {
        paths.selectToggle(path.flatMap(one -> paths.getToggles().stream()
                .filter(tile -> one.equals(tile.getUserData())).findFirst()).orElse(null));
    }
}
