package org.daybook.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.DateField;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.Inputs;
import org.daybook.ui.Segments;
import org.daybook.ui.Texts;

/// Whether a session recurs, how often and until when; describes the result in words before it is planned.
final class RepeatController {
    private static final int USUAL_TIMES = 10;

    private final Texts texts;
    private final CalendarWords words;
    private final ZoneId zone;
    private Optional<LocalDate> first = Optional.empty();
    private Optional<LocalTime> start = Optional.empty();
    private Runnable changed = () -> {};

    /// How its end is specified.
    enum Ends {
        TIMES,
        UNTIL
    }

    @FXML
    private ComboBox<Optional<Recurrence>> every;
    @FXML
    private Field endField;
    @FXML
    private Segments<Ends> ends;
    @FXML
    private TextField end;
    @FXML
    private Label sum;
    @FXML
    private Label note;

    RepeatController(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.words = new CalendarWords(texts);
        this.zone = zone;
    }

    @FXML
    private void initialize() {
        every.setConverter(new ChosenWords<>(this::word));
        ends.options(List.of(Ends.values()), one -> texts.of("sessions", one));
        ends.choose(Optional.of(Ends.TIMES));
        end.setText("" + USUAL_TIMES);
        ends.chosenProperty().addListener((_, _, now) -> now.ifPresent(this::suggest));
        every.valueProperty().addListener((_, _, _) -> refresh());
        end.textProperty().addListener((_, _, _) -> refresh());
        List.of(sum, note).forEach(label -> {
            label.managedProperty().bind(label.textProperty().isNotEmpty());
            label.visibleProperty().bind(label.managedProperty());
        });
        every.getItems().setAll(List.of(Optional.<Recurrence>empty()));
        every.setValue(Optional.empty());
    }

    /// Sets the action to run whenever the choice changes.
    void onChange(Runnable action) {
        changed = action;
    }

    /// Counts from another day.
    void from(Optional<LocalDate> day, Optional<LocalTime> from) {
        start = from;
        if (!day.equals(first)) {
            first = day;
            var before = Optional.ofNullable(every.getValue()).orElse(Optional.empty());
            var offered = new ArrayList<Optional<Recurrence>>(List.of(Optional.empty()));
            day.ifPresent(known -> Recurrence.of(known).forEach(one -> offered.add(Optional.of(one))));
            every.getItems().setAll(offered);
            every.setValue(offered.contains(before) ? before : Optional.empty());
        }
        refresh();
    }

    /// Returns the choice; empty for a session that is held once, or while the end cannot be read.
    Optional<Repetition> repetition() {
        return chosen().flatMap(often -> ending().map(ending -> new Repetition(often, ending)));
    }

    /// Checks whether an end was typed but cannot be read.
    boolean isUnread() {
        return chosen().isPresent() && ending().isEmpty();
    }

    /// Shows that the end cannot be read.
    void unread() {
        endField.problem(texts.say("sessions.repeat.end.problem"));
        end.requestFocus();
    }

    /// Adds its inputs, so that what is partly typed is not lost. The choices depend on the day, which is added before.
    Inputs add(Inputs inputs) {
        return inputs.with("every", every, () -> chosen().map(Object::toString).orElse(""),
                code -> every.setValue(every.getItems().stream()
                        .filter(one -> one.map(Object::toString).orElse("").equals(code)).findFirst()
                        .orElse(Optional.empty())))
                .with("ends", ends, Ends::valueOf).with("end", end);
    }

    /// Adds its fields.
    FormFields name(FormFields fields) {
        return fields.with("until", endField).with("times", endField);
    }

    private Optional<Recurrence> chosen() {
        return Optional.ofNullable(every.getValue()).flatMap(one -> one);
    }

    private Optional<Repetition.Ending> ending() {
        if (ends.chosen().filter(Ends.UNTIL::equals).isPresent()) {
            return first.flatMap(day -> PlanTyped.dayOf(end.getText(), day)).map(Repetition.Ending.Until::new);
        }
        return Optional.of(PlanTyped.minutesOf(end.getText())).filter(count -> count > 0)
                .map(Repetition.Ending.Times::new);
    }

    private String word(Optional<Recurrence> one) {
        return one.flatMap(often -> first.map(day -> words.every(often, day)))
                .orElseGet(() -> texts.say("sessions.repeat.once"));
    }

    private void suggest(Ends wished) {
        end.setText(wished == Ends.TIMES
                ? "" + USUAL_TIMES
                : first.map(day -> DateField.written(day.plusWeeks(USUAL_TIMES - 1L))).orElse(""));
    }

    private void refresh() {
        endField.setVisible(chosen().isPresent());
        endField.setManaged(chosen().isPresent());
        endField.noProblem();
        var plan = repetition().filter(one -> first.filter(day -> one.problems(day).isEmpty()).isPresent());
        var days = plan.flatMap(one -> first.map(one::days)).orElse(List.of());
        sum.setText(days.isEmpty()
                ? ""
                : texts.say("sessions.repeat.sum", days.size(), texts.date(days.getLast())));
        note.setText(plan.map(one -> note(one, days)).orElse(""));
        changed.run();
    }

    private String note(Repetition plan, List<LocalDate> days) {
        var missing = words.without(plan.without(days.getFirst())).stream();
        var skipped = start.stream().flatMap(from -> days.stream().filter(day -> WallTime.isSkipped(day, from, zone))
                .map(day -> texts.say("sessions.repeat.clock", texts.date(day),
                        texts.time(WallTime.begins(day, from, zone)))));
        return Stream.concat(missing, skipped).collect(Collectors.joining(" "));
    }
}
