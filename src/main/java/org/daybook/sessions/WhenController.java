package org.daybook.sessions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.daybook.ui.DateField;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.Inputs;
import org.daybook.ui.Segments;
import org.daybook.ui.Texts;

/// When a session is held: its date, its start and its length, typed in various formats and shown back in words.
final class WhenController {
    private static final List<Integer> LENGTHS = List.of(30, 45, 60, 90, 120, 180);
    private final Texts texts;
    private final Clock clock;

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

    WhenController(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    @FXML
    private void initialize() {
        lengths.options(LENGTHS, length -> texts.say("sessions.when.minutes.choice", length));
        lengths.chosenProperty().addListener((_, _, now) -> now.ifPresent(length -> minutes.setText("" + length)));
        onChange(this::readBack);
        day.addEventFilter(KeyEvent.KEY_PRESSED, this::stepDay);
    }

    /// Sets the action to run whenever day, start or length changes.
    void onChange(Runnable action) {
        inputs().forEach(field -> field.textProperty().addListener((_, _, _) -> action.run()));
    }

    /// Returns date, start and length, in this order.
    Stream<TextField> inputs() {
        return Stream.of(day, start, minutes);
    }

    /// Adds its fields.
    FormFields name(FormFields fields) {
        return fields.with("day", dayField).with("start", startField).with("minutes", minutesField);
    }

    /// Shows a time; an absent start is left empty.
    void show(LocalDate when, Optional<LocalTime> from, int length) {
        day.setText(DateField.written(when));
        start.setText(from.map(texts::time).orElse(""));
        minutes.setText("" + length);
    }

    /// Adds its inputs, so that what is partly typed is not lost.
    Inputs add(Inputs inputs) {
        return inputs.with("day", day).with("start", start).together("day", "start").with("minutes", minutes);
    }

    /// Returns the field of the start.
    TextField startInput() {
        return start;
    }

    void putMinutes(String words) {
        minutes.setText(words);
    }

    String typedDay() {
        return day.getText();
    }

    String typedMinutes() {
        return minutes.getText();
    }

    String typedStart() {
        return start.getText();
    }

    /// Returns the date, if it can be read.
    Optional<LocalDate> day() {
        return PlanTyped.dayOf(day.getText(), LocalDate.now(clock));
    }

    /// Returns the start, if it can be read.
    Optional<LocalTime> start() {
        return PlanTyped.timeOf(start.getText());
    }

    /// Returns the length in minutes; 0 if it cannot be read.
    int minutes() {
        return PlanTyped.minutesOf(minutes.getText());
    }

    @FXML
    private void dayBefore() {
        moveDay(-1);
    }

    @FXML
    private void dayAfter() {
        moveDay(1);
    }

    /// Shows in words what was typed in figures, so that a mistake is noticed before it is planned.
    private void readBack() {
        dayWords.setText(day().map(texts::day).orElse(""));
        lengths.choose(Optional.of(minutes()).filter(LENGTHS::contains));
        span.setText(start().filter(_ -> minutes() > 0)
                .map(from -> texts.span(from, from.plusMinutes(minutes()))).orElse(""));
    }

    private void stepDay(KeyEvent key) {
        if (!key.isAltDown() && (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN)) {
            key.consume();
            moveDay(key.getCode() == KeyCode.UP ? 1 : -1);
        }
    }

    private void moveDay(int by) {
        day.setText(DateField.written(day().orElseGet(() -> LocalDate.now(clock)).plusDays(by)));
    }
}
