package org.daybook.sessions;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.daybook.ui.IconButton;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.daybook.ui.Header;
import org.daybook.ui.Icons;
import org.daybook.ui.KeyHint;
import org.daybook.ui.Place;
import org.daybook.ui.Segments;
import org.daybook.ui.Ui;

/// The tools above the calendar: paging, day, week or month, days off, and planning.
final class TurningController {
    private final Ui ui;
    private final SpanController.Parts parts;

    TurningController(Ui ui, SpanController.Parts parts) {
        this.ui = ui;
        this.parts = parts;
    }

    /// Makes Ctrl+N open planning, if her role permits it.
    void plans(Header header, LocalDate from) {
        if (parts.mayPlan().allowed()) {
            header.key("Shortcut+N", "sessions.plan.open", () -> ui.navigator().go(new Planning(from)));
        }
    }

    /// Returns the tools of a day.
    List<Node> ofDay(CalendarDay day, LocalDate today) {
        return tools(CalendarSpan.DAY, day.day(), new Turn(
                turning("fth-chevron-left", "sessions.calendar-day.previous",
                        new CalendarDay(day.day().minusDays(1))),
                now(new CalendarDay(today), !today.equals(day.day())),
                turning("fth-chevron-right", "sessions.calendar-day.next", new CalendarDay(day.day().plusDays(1)))));
    }

    /// Returns the tools of a week.
    ///
    /// @param from the day with which another view or the form for a new session opens
    List<Node> ofWeek(Week week, LocalDate today, LocalDate from) {
        return tools(CalendarSpan.WEEK, from, new Turn(
                turning("fth-chevron-left", "sessions.week.previous", new Week(week.monday().minusWeeks(1))),
                now(new Week(today), today.isBefore(week.monday()) || today.isAfter(week.sunday())),
                turning("fth-chevron-right", "sessions.week.next", new Week(week.monday().plusWeeks(1)))));
    }

    /// Returns the tools of a month.
    List<Node> ofMonth(Month month, LocalDate today) {
        boolean now = month.month().equals(YearMonth.from(today));
        return tools(CalendarSpan.MONTH, month.anyDay(), new Turn(
                turning("fth-chevron-left", "sessions.month.previous", new Month(month.anyDay().minusMonths(1))),
                now(new Month(today), !now),
                turning("fth-chevron-right", "sessions.month.next", new Month(month.anyDay().plusMonths(1)))));
    }

    private record Turn(Button back, Button now, Button on) {}

    private List<Node> tools(CalendarSpan span, LocalDate day, Turn turn) {
        var tools = new ArrayList<Node>(List.of(turn.back(), turn.now(), turn.on(), spans(span, day)));
        if (parts.rooms().calendar().holidays().mayChange()) {
            var off = new Button(ui.texts().say("sessions.week.days-off"));
            off.setId("days-off");
            off.setMinWidth(Button.USE_PREF_SIZE);
            off.setOnAction(_ -> ui.navigator().go(new DaysOff()));
            tools.add(off);
        }
        if (parts.mayPlan().allowed()) {
            var words = new HBox(Icons.of("fth-plus"), new Label(ui.texts().say("sessions.week.plan")),
                    new KeyHint("Ctrl N"));
            words.getStyleClass().add("button-content");
            words.setAlignment(Pos.CENTER);
            var plan = new Button(null, words);
            plan.setAccessibleText(ui.texts().say("sessions.plan.open"));
            plan.setId("plan");
            plan.getStyleClass().addAll("accent", "plan-button");
            plan.setMinWidth(Button.USE_PREF_SIZE);
            plan.setOnAction(_ -> ui.navigator().go(new Planning(day)));
            tools.add(plan);
        }
        return tools;
    }

    private Segments<CalendarSpan> spans(CalendarSpan now, LocalDate day) {
        var spans = new Segments<CalendarSpan>();
        spans.setId("span");
        spans.options(List.of(CalendarSpan.values()), one -> ui.texts().of("sessions", one));
        spans.choose(Optional.of(now));
        spans.chosenProperty().addListener((_, _, chosen) -> chosen.filter(one -> one != now)
                .ifPresent(one -> ui.navigator().goInstead(place(one, day))));
        return spans;
    }

    private static Place place(CalendarSpan span, LocalDate day) {
        return switch (span) {
            case DAY -> new CalendarDay(day);
            case WEEK -> new Week(day);
            case MONTH -> new Month(day);
        };
    }

    private Button turning(String icon, String key, Place place) {
        var button = new IconButton(icon);
        button.setAccessibleText(ui.texts().say(key));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> ui.navigator().goInstead(place));
        return button;
    }

    private Button now(Place place, boolean elsewhere) {
        var button = new Button(ui.texts().say("sessions.week.this"));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> ui.navigator().goInstead(place));
        button.setDisable(!elsewhere);
        return button;
    }
}
