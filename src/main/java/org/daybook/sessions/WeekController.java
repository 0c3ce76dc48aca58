package org.daybook.sessions;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Header;
import org.daybook.ui.KeyHint;
import org.daybook.ui.Screen;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;

/// A week of sessions: seven columns, or one below the other where the window is narrow.
final class WeekController implements Screen<Week> {
    private static final int DAYS = 7;
    /// Narrower than this a day's column breaks most words.
    private static final double SEVEN_COLUMNS_FROM = 960;

    private final Ui ui;
    private final Texts texts;
    private final SessionsFeature.Dependencies rooms;
    private final MayPlan mayPlan;
    private final Header header = new Header();
    private final TurningController turning;
    private final List<WeekDayController> days;
    private boolean agenda;
    private LocalDate planFrom = LocalDate.EPOCH;

    @FXML
    private VBox page;
    @FXML
    private GridPane grid;

    /// What a week shows.
    private record Shown(List<DayLine> lines, List<Holiday> holidays, MarkedConflicts conflicts) {}

    WeekController(Ui ui, SessionsFeature.Dependencies rooms, MayPlan mayPlan) {
        this.ui = ui;
        this.texts = ui.texts();
        this.rooms = rooms;
        this.mayPlan = mayPlan;
        turning = new TurningController(ui, rooms, mayPlan);
        days = IntStream.range(0, DAYS)
                .mapToObj(_ -> new WeekDayController(texts, new SheetDoor(ui.navigator(), rooms.sessions(), mayPlan)))
                .toList();
    }

    @FXML
    private void initialize() {
        page.widthProperty().addListener((_, _, width) -> {
            boolean narrow = ui.look().effective(width.doubleValue()) < SEVEN_COLUMNS_FROM;
            if (narrow != agenda) {
                agenda = narrow;
                arrange();
            }
        });
        arrange();
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public void enter(Week place) {
        var today = LocalDate.now(rooms.clock());
        planFrom = today.isBefore(place.monday()) || today.isAfter(place.sunday()) ? place.monday() : today;
        header.title(texts.say("sessions.week.title", texts.shortDay(place.monday()), texts.shortDay(place.sunday())))
                .key("Shortcut+Left", "sessions.week.previous", () -> turn(place.monday().minusWeeks(1)))
                .key("Shortcut+Right", "sessions.week.next", () -> turn(place.monday().plusWeeks(1)));
        header.tools(turning.ofWeek(place, today, planFrom));
        header.hint(new KeyHint("Ctrl ←"), RowController.label(texts.say("sessions.week.previous"), "hint"),
                new KeyHint("Ctrl →"), RowController.label(texts.say("sessions.week.next"), "hint"));
        ui.background().run(() -> new Shown(rooms.calendar().between(place.monday(), place.sunday()),
                rooms.calendar().holidays().between(place.monday(), place.sunday()),
                MarkedConflicts.between(rooms, place.monday(), place.sunday())), shown -> show(place, shown));
    }

    private void turn(LocalDate day) {
        ui.navigator().goInstead(new Week(day));
    }

    private void plan() {
        ui.navigator().go(new Planning(planFrom));
    }

    private void show(Week place, Shown shown) {
        var lines = shown.lines();
        header.facts(texts.say("sessions.week.facts", lines.stream().filter(line -> !line.cancelled()).count()));
        var now = LocalDateTime.now(rooms.clock());
        for (int i = 0; i < DAYS; i++) {
            var day = place.monday().plusDays(i);
            days.get(i).show(new WeekDayController.Day(day,
                    lines.stream().filter(line -> line.session().day().equals(day)).toList(),
                    shown.holidays().stream().filter(one -> one.day().equals(day)).map(Holiday::words).findFirst(),
                    shown.conflicts()), now);
        }
        if (lines.isEmpty()) {
            page.getChildren().setAll(grid, nothing());
        }
        days.stream().filter(WeekDayController::isFilled).findFirst().ifPresent(WeekDayController::start);
    }

    private EmptyState nothing() {
        var sentence = texts.say("sessions.week.empty");
        if (!mayPlan.allowed()) {
            return new EmptyState(sentence);
        }
        var plan = new Button(texts.say("sessions.plan.open"));
        plan.setOnAction(_ -> plan());
        return new EmptyState(sentence, plan);
    }

    private void arrange() {
        grid.getChildren().clear();
        grid.getColumnConstraints().setAll(IntStream.range(0, agenda ? 1 : DAYS).mapToObj(_ -> column()).toList());
        var row = new RowConstraints();
        row.setVgrow(agenda ? Priority.NEVER : Priority.ALWAYS);
        grid.getRowConstraints().setAll(row);
        for (int i = 0; i < DAYS; i++) {
            days.get(i).arrange(agenda);
            grid.add(days.get(i).root(), agenda ? 0 : i, agenda ? i : 0);
        }
    }

    private ColumnConstraints column() {
        var column = new ColumnConstraints();
        column.setPercentWidth(agenda ? 100 : 100.0 / DAYS);
        return column;
    }
}
