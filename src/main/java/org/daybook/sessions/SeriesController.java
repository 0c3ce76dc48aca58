package org.daybook.sessions;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.daybook.ui.Card;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Question;
import org.daybook.ui.Ui;

/// The card of a planned session that shows how it recurs, and ends the series from here on.
final class SeriesController {
    private final Ui ui;
    private final Calendar calendar;
    private final CalendarWords words;
    private Optional<PlanPage> shown = Optional.empty();
    private MessageLine message = new MessageLine();

    @FXML
    private Card card;
    @FXML
    private Label rule;
    @FXML
    private Button end;

    SeriesController(Ui ui, Calendar calendar) {
        this.ui = ui;
        this.calendar = calendar;
        words = new CalendarWords(ui.texts());
    }

    @FXML
    private void initialize() {
        card.managedProperty().bind(card.visibleProperty());
        end.managedProperty().bind(end.visibleProperty());
    }

    /// Shows the series of a session, if it has one; reports on a line what was refused.
    void show(PlanPage page, MessageLine line) {
        shown = Optional.of(page);
        message = line;
        card.setVisible(page.series().isPresent());
        page.series().ifPresent(one -> rule.setText(ui.texts().say("sessions.series.rule", one.left(),
                words.every(one.every(), one.first()))));
        end.setVisible(page.reachesOn());
    }

    @FXML
    private void end() {
        var texts = ui.texts();
        shown.flatMap(PlanPage::series).ifPresent(series -> ui.dialogs().ask(new Question(
                texts.say("sessions.series.end.title"), texts.say("sessions.series.end.sentence",
                        series.left()),
                texts.say("sessions.series.end.verb"), texts.say("sessions.series.end.keep"),
                Question.Weight.DESTROYS), this::ended));
    }

    private void ended() {
        shown.ifPresent(page -> ui.background().run(() -> calendar.timetable().endFrom(page.session().id()),
                _ -> ui.navigator().goInstead(new Week(page.session().day())),
                refusal -> message.warn(ui.texts().say(refusal.key()))));
    }
}
