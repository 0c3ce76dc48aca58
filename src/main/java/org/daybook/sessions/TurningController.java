package org.daybook.sessions;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.daybook.ui.IconButton;
import org.daybook.ui.Icons;
import org.daybook.ui.Place;
import org.daybook.ui.Ui;

/// The tools above a week and a month: turning the page, the other view, days off, and planning.
final class TurningController {
    private final Ui ui;
    private final SessionsFeature.Dependencies rooms;
    private final MayPlan mayPlan;

    TurningController(Ui ui, SessionsFeature.Dependencies rooms, MayPlan mayPlan) {
        this.ui = ui;
        this.rooms = rooms;
        this.mayPlan = mayPlan;
    }

    /// Those of a week.
    ///
    /// @param planFrom the date with which the form for a new session starts
    Node[] ofWeek(Week week, LocalDate today, LocalDate planFrom) {
        var tools = new ArrayList<Node>(List.of(
                turning("fth-chevron-left", "sessions.week.previous", new Week(week.monday().minusWeeks(1))),
                now(new Week(today), today.isBefore(week.monday()) || today.isAfter(week.sunday())),
                turning("fth-chevron-right", "sessions.week.next", new Week(week.monday().plusWeeks(1))),
                other("sessions.week.month", new Month(planFrom))));
        return with(tools, planFrom);
    }

    /// Those of a month.
    Node[] ofMonth(Month month, LocalDate today) {
        boolean now = month.month().equals(YearMonth.from(today));
        var tools = new ArrayList<Node>(List.of(
                turning("fth-chevron-left", "sessions.month.previous", new Month(month.anyDay().minusMonths(1))),
                now(new Month(today), !now),
                turning("fth-chevron-right", "sessions.month.next", new Month(month.anyDay().plusMonths(1))),
                other("sessions.month.week", new Week(month.anyDay()))));
        return with(tools, now ? today : month.month().atDay(1));
    }

    private Node[] with(List<Node> tools, LocalDate planFrom) {
        if (rooms.calendar().holidays().mayChange()) {
            var off = new Button(ui.texts().say("sessions.week.days-off"));
            off.setId("days-off");
            off.setMinWidth(Button.USE_PREF_SIZE);
            off.setOnAction(_ -> ui.navigator().go(new DaysOff()));
            tools.add(off);
        }
        if (mayPlan.allowed()) {
            var plan = new Button(ui.texts().say("sessions.week.plan"), Icons.of("fth-plus"));
            plan.setId("plan");
            plan.getStyleClass().addAll("accent", "plan-button");
            plan.setMinWidth(Button.USE_PREF_SIZE);
            plan.setOnAction(_ -> ui.navigator().go(new Planning(planFrom)));
            tools.add(plan);
        }
        return tools.toArray(Node[]::new);
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

    private Button other(String key, Place place) {
        var button = new Button(ui.texts().say(key));
        button.setId("week-or-month");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> ui.navigator().goInstead(place));
        return button;
    }
}
