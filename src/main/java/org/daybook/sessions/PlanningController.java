package org.daybook.sessions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.daybook.paths.Path;
import org.daybook.ui.Field;
import org.daybook.ui.Fields;
import org.daybook.ui.Header;
import org.daybook.ui.Icons;
import org.daybook.ui.Inputs;
import org.daybook.ui.Screen;
import org.daybook.ui.Segments;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// The form for a new session.
final class PlanningController implements Screen<Planning> {
    private static final List<Integer> LENGTHS = List.of(30, 45, 60, 90, 120, 180);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final Ui ui;
    private final Texts texts;
    private final Calendar calendar;
    private final Clock clock;
    private final Header header = new Header();
    private final ToggleGroup paths = new ToggleGroup();
    private final Inputs inputs = new Inputs();
    private List<Session> usual = List.of();

    @FXML
    private Field dayField;
    @FXML
    private TextField day;
    @FXML
    private Label dayWords;
    @FXML
    private Field startField;
    @FXML
    private TextField start;
    @FXML
    private Field minutesField;
    @FXML
    private TextField minutes;
    @FXML
    private Segments<Integer> lengths;
    @FXML
    private Label span;
    @FXML
    private Field pathField;
    @FXML
    private FlowPane pathTiles;
    @FXML
    private Field titleField;
    @FXML
    private ComboBox<String> title;
    @FXML
    private Field roomField;
    @FXML
    private ComboBox<String> room;

    PlanningController(Ui ui, Calendar calendar, Clock clock) {
        this.ui = ui;
        this.texts = ui.texts();
        this.calendar = calendar;
        this.clock = clock;
    }

    @FXML
    private void initialize() {
        lengths.options(LENGTHS, length -> texts.say("sessions.planning.minutes.choice", length));
        lengths.chosenProperty().addListener((_, _, now) -> now.ifPresent(length -> minutes.setText("" + length)));
        for (var path : Path.values()) {
            pathTiles.getChildren().add(tile(path));
        }
        List.of(day, start, minutes).forEach(field -> field.textProperty().addListener((_, _, _) -> readBack()));
        day.addEventFilter(KeyEvent.KEY_PRESSED, this::stepDay);
        title.valueProperty().addListener((_, _, chosen) -> asUsual(Optional.ofNullable(chosen)));
        inputs.with("title", title).with("room", room).with("start", start)
                .with("path", () -> path().map(Enum::name).orElse(""), name -> choose(Path.valueOf(name)));
    }

    /// A form in which nothing but the date stands is not worth coming back to.
    @Override
    public Unsaved unsaved() {
        var typed = inputs.unsaved();
        return typed.isEmpty() ? typed : typed.with("day", day.getText()).with("minutes", minutes.getText());
    }

    @Override
    public void resume(Unsaved unsaved) {
        inputs.resume(unsaved);
        unsaved.of("day").ifPresent(day::setText);
        unsaved.of("minutes").ifPresent(minutes::setText);
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public void enter(Planning place) {
        header.title(texts.say("sessions.planning.title")).key("Shortcut+Enter", "sessions.planning.plan", this::plan);
        day.setText(DATE.format(place.day()));
        minutes.setText("90");
        title.requestFocus();
        ui.background().run(calendar::usual, this::suggest);
    }

    @FXML
    private void plan() {
        var typed = typed();
        var today = LocalDate.now(clock);
        var problems = typed.problems(today);
        new Fields(texts).with("day", dayField).with("start", startField).with("minutes", minutesField)
                .with("path", pathField).with("title", titleField).with("room", roomField).show(problems);
        if (problems.isEmpty()) {
            ui.background().run(() -> calendar.plan(typed.form(today)),
                    planned -> ui.navigator().goInstead(new Week(planned.day())));
        }
    }

    @FXML
    private void cancel() {
        ui.navigator().back();
    }

    @FXML
    private void dayBefore() {
        moveDay(-1);
    }

    @FXML
    private void dayAfter() {
        moveDay(1);
    }

    private PlanTyped typed() {
        return new PlanTyped(day.getText(), start.getText(), minutes.getText(), path(), title.getEditor().getText(),
                room.getEditor().getText());
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
        offer(title, usual.stream().map(Session::title));
        offer(room, usual.stream().map(Session::room).distinct());
    }

    /// With new entries the toolkit writes the last chosen one over what is being typed.
    private static void offer(ComboBox<String> list, Stream<String> entries) {
        var typed = list.getEditor().getText();
        list.getItems().setAll(entries.toList());
        list.getEditor().setText(typed);
    }

    /// A title chosen from the list brings along how that session is usually held; everything may still be changed.
    private void asUsual(Optional<String> chosen) {
        chosen.flatMap(text -> usual.stream().filter(one -> one.title().equals(text)).findFirst()).ifPresent(one -> {
            room.getEditor().setText(one.room());
            minutes.setText("" + one.minutes());
            if (start.getText().isBlank()) {
                start.setText(texts.time(one.start()));
            }
            choose(one.path());
        });
    }

    private void choose(Path path) {
        paths.getToggles().stream().filter(tile -> path.equals(tile.getUserData())).findFirst()
                .ifPresent(paths::selectToggle);
    }

    /// Says in words what was typed in figures, so that a slip is noticed before it is planned.
    private void readBack() {
        var today = LocalDate.now(clock);
        dayWords.setText(PlanTyped.dayOf(day.getText(), today).map(texts::day).orElse(""));
        int length = PlanTyped.minutesOf(minutes.getText());
        lengths.choose(Optional.of(length).filter(LENGTHS::contains));
        span.setText(PlanTyped.timeOf(start.getText()).filter(_ -> length > 0)
                .map(from -> texts.span(from, from.plusMinutes(length))).orElse(""));
    }

    private void stepDay(KeyEvent key) {
        if (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN) {
            key.consume();
            moveDay(key.getCode() == KeyCode.UP ? 1 : -1);
        }
    }

    private void moveDay(int by) {
        var today = LocalDate.now(clock);
        day.setText(DATE.format(PlanTyped.dayOf(day.getText(), today).orElse(today).plusDays(by)));
    }
}
