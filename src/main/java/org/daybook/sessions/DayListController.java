package org.daybook.sessions;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.ui.Card;
import org.daybook.ui.Chip;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Icons;
import org.daybook.ui.Navigator;
import org.daybook.ui.Texts;
import org.daybook.ui.TwoLines;

/// The card with the sessions of today.
final class DayListController {
    private static final double ROWS_IN_VIEW = 3;
    private final Texts texts;
    private final CalendarWords calendarWords;
    private final Navigator navigator;
    private final MayPlan mayPlan;
    private final SheetDoor sheets;
    private Optional<Week> week = Optional.empty();

    @FXML
    private Card card;
    @FXML
    private ScrollPane scroll;
    @FXML
    private VBox rows;

    DayListController(Texts texts, SheetDoor sheets, MayPlan mayPlan) {
        this.texts = texts;
        calendarWords = new CalendarWords(texts);
        this.navigator = sheets.navigator();
        this.sheets = sheets;
        this.mayPlan = mayPlan;
    }

    @FXML
    private void initialize() {
        FocusController.walkRows(rows);
    }

    /// Shows the rows at full height, or in a scroll pane of their own.
    void open(TwoColumnsController.Columns page) {
        TwoColumnsController.open(scroll, rows, page);
        if (page == TwoColumnsController.Columns.TWO) {
            // Whatever other rooms put above, some rows must be in view, or nobody finds the session to tick.
            scroll.minHeightProperty().bind(Bindings.createDoubleBinding(
                    () -> rows.getHeight() * Math.min(1, ROWS_IN_VIEW / Math.max(1, rows.getChildren().size())),
                    rows.heightProperty()));
        }
    }

    /// Shows the day and focuses the session to tick.
    void show(DayPage page) {
        week = Optional.of(new Week(page.now().toLocalDate()));
        if (page.lines().isEmpty()) {
            rows.getChildren().setAll(nothing(page));
            return;
        }
        card.setFacts(texts.say("sessions.day-list.facts", page.lines().size()));
        var toTick = page.toTick();
        rows.getChildren().setAll(page.lines().stream().map(line -> row(line, page, toTick)).toList());
        FocusController.leadInto(rows,
                () -> FocusController.lead(rows.getChildren(), Math.max(0, index(page.lines(), toTick))));
    }

    @FXML
    private void wholeWeek() {
        week.ifPresent(navigator::go);
    }

    private EmptyState nothing(DayPage page) {
        var sentence = texts.say("sessions.day-list.empty");
        if (!mayPlan.allowed()) {
            return new EmptyState(sentence);
        }
        var plan = new Button(texts.say("sessions.plan.open"));
        plan.getStyleClass().add("accent");
        plan.setOnAction(_ -> navigator.go(new Planning(page.now().toLocalDate())));
        return new EmptyState(sentence, plan);
    }

    private static int index(List<DayLine> lines, Optional<SessionId> wanted) {
        return lines.stream().map(line -> line.session().id()).toList().indexOf(wanted.orElse(null));
    }

    private HBox row(DayLine line, DayPage page, Optional<SessionId> toTick) {
        var session = line.session();
        boolean current = toTick.filter(session.id()::equals).isPresent();
        Runnable open = () -> sheets.go(session);
        var words = RowController.growing(new TwoLines(session.title(), calendarWords.where(line)));
        words.getStyleClass().add("wrapping");
        var count = RowController.label(count(line, page), "muted");
        count.setMinWidth(HBox.USE_PREF_SIZE);
        var row = RowController.make(session.title(), open, times(session),
                Icons.tinted(PathTint.icon(session.path()), PathTint.of(session.path())),
                words, count, state(line, page, current, open));
        if (current) {
            row.getStyleClass().add("current");
        }
        if (line.cancelled()) {
            words.getStyleClass().addAll("struck", "muted");
        }
        if (!sheets.leads(session)) {
            row.getStyleClass().remove("pressable");
        }
        return row;
    }

    private Node times(Session session) {
        var times = new VBox(RowController.label(texts.time(session.start()), "strong"),
                RowController.label(texts.time(session.end()), "muted"));
        times.getStyleClass().add("session-times");
        times.setAlignment(Pos.CENTER_LEFT);
        return times;
    }

    private String count(DayLine line, DayPage page) {
        if (line.cancelled()) {
            return "";
        }
        boolean begun = !page.now().isBefore(line.session().day().atTime(line.session().start()));
        if (line.expected() == 0) {
            return line.here() + line.others() == 0
                    ? texts.say("sessions.day-list.no-list")
                    : texts.say("sessions.day-list.people", line.here() + line.others());
        }
        if (!begun && line.untouched()) {
            return texts.say("sessions.day-list.people", line.expected());
        }
        return line.others() == 0
                ? texts.say("sessions.day-list.here", line.here(), line.expected())
                : texts.say("sessions.day-list.here-and-others", line.here(), line.expected(), line.others());
    }

    private Node state(DayLine line, DayPage page, boolean current, Runnable open) {
        var session = line.session();
        var end = new HBox();
        end.getStyleClass().add("session-state");
        end.setAlignment(Pos.CENTER_RIGHT);
        if (line.cancelled()) {
            session.standing().cancelled().ifPresent(why -> end.getChildren()
                    .add(new Chip(texts.of("sessions", why), "fth-x", Chip.Tone.PLAIN)));
        } else if (current && sheets.opens(session)) {
            var tick = new Button(texts.say("sessions.day-list.tick-now"));
            tick.getStyleClass().add("accent");
            tick.setFocusTraversable(false);
            tick.setMinWidth(Button.USE_PREF_SIZE);
            tick.setOnAction(_ -> open.run());
            end.getChildren().add(tick);
        } else if (session.register() == Session.Register.DONE) {
            end.getChildren().add(new Chip(texts.say("sessions.day-list.ticked"), "fth-check", Chip.Tone.DONE));
        } else if (line.over(page.now())) {
            end.getChildren().add(new Chip(texts.say("sessions.day-list.to-tick"), "fth-clock", Chip.Tone.DUE));
        }
        return end;
    }
}
