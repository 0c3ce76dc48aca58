package org.daybook.sessions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.ui.Card;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.Header;
import org.daybook.ui.InputLimits;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.OnceEach;
import org.daybook.ui.Screen;
import org.daybook.ui.Texts;
import org.daybook.ui.TwoLines;
import org.daybook.ui.Ui;

/// The days on which the site holds nothing: those of this month and later, and a form to add one.
final class DaysOffController implements Screen<DaysOff> {
    private static final int YEARS_AHEAD = 5;

    private final Ui ui;
    private final Texts texts;
    private final Holidays holidays;
    private final Clock clock;
    private final Header header = new Header();
    private final Once saving;
    private final OnceEach removing;

    @FXML
    private Field dayField;
    @FXML
    private TextField day;
    @FXML
    private Field wordsField;
    @FXML
    private TextField words;
    @FXML
    private MessageLine message;
    @FXML
    private Card card;
    @FXML
    private VBox rows;

    DaysOffController(Ui ui, Holidays holidays, Clock clock) {
        saving = new Once(ui.background());
        removing = new OnceEach(ui.background());
        this.ui = ui;
        this.texts = ui.texts();
        this.holidays = holidays;
        this.clock = clock;
    }

    @FXML
    private void initialize() {
        InputLimits.most(words, NewHoliday.LONGEST, texts);
        words.setOnAction(_ -> add());
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public void enter(DaysOff place) {
        header.title(texts.say("sessions.days-off.title"));
        day.requestFocus();
        read();
    }

    private void read() {
        var from = LocalDate.now(clock).withDayOfMonth(1);
        ui.background().run(() -> holidays.between(from, from.plusYears(YEARS_AHEAD)), this::show);
    }

    private void show(List<Holiday> there) {
        card.setFacts(there.isEmpty() ? "" : texts.number(there.size()));
        if (there.isEmpty()) {
            rows.getChildren().setAll(new EmptyState(texts.say("sessions.days-off.empty")));
        } else {
            rows.getChildren().setAll(there.stream().map(this::row).toList());
        }
    }

    private HBox row(Holiday holiday) {
        var remove = new Button(texts.say("sessions.days-off.remove"));
        remove.setMinWidth(Button.USE_PREF_SIZE);
        remove.setAccessibleText(texts.say("sessions.days-off.remove.spoken", texts.date(holiday.day())));
        remove.setOnAction(_ -> remove(holiday));
        var row = new HBox(RowController.growing(new TwoLines(texts.date(holiday.day()), holiday.words())), remove);
        row.getStyleClass().addAll("row", "two-line");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// Runs once even if pressed twice: the refusal of the second would remove the undo of the first.
    private void remove(Holiday holiday) {
        removing.run(holiday.id().toString(), () -> holidays.remove(holiday.id()), opened -> {
            message.done(texts.say("sessions.days-off.removed", texts.date(holiday.day()), opened.back().size()),
                    texts.say("ui.message.undo"), () -> close(opened));
            read();
        }, this::refused);
    }

    private void close(Holidays.Reopened opened) {
        removing.run(opened.holiday().id().toString(), () -> holidays.close(opened),
                cancelled -> closed(opened.holiday().day(), cancelled), this::refused);
    }

    private void closed(LocalDate closed, int cancelled) {
        message.done(texts.say("sessions.days-off.added", texts.date(closed), cancelled), texts.say("ui.message.undo"),
                () -> takeBack(closed));
        read();
    }

    private void takeBack(LocalDate closed) {
        ui.background().run(() -> holidays.between(closed, closed), there -> there.forEach(this::remove));
    }

    private void add(NewHoliday form) {
        var closed = form.day().orElseThrow();
        saving.run(() -> holidays.add(form), cancelled -> {
            closed(closed, cancelled);
            day.clear();
            words.clear();
            day.requestFocus();
        }, this::refused);
    }

    @FXML
    private void add() {
        var form = new NewHoliday(PlanTyped.dayOf(day.getText(), LocalDate.now(clock)), words.getText());
        new FormFields(texts).with("day", dayField).with("words", wordsField).show(form.problems());
        if (form.problems().isEmpty()) {
            add(form);
        }
    }

    private void refused(Refusal refusal) {
        message.warn(texts.say(refusal.key()));
    }
}
