package org.daybook.sessions;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import org.daybook.staff.CalendarEntry;
import org.daybook.ui.Header;
import org.daybook.ui.KeyHint;
import org.daybook.ui.Screen;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;

/// A month of sessions: a calm grid of days, navigated by the arrow keys.
final class MonthController implements Screen<Month> {
    private static final int DAYS = 7;

    private final Ui ui;
    private final Texts texts;
    private final SessionsFeature.Dependencies rooms;
    private final TurningController turning;
    private final FilterController filter;
    private final Header header = new Header();
    private List<MonthDayController> days = List.of();
    private Optional<Month> place = Optional.empty();
    private Optional<Page> read = Optional.empty();

    @FXML
    private FlowPane tools;
    @FXML
    private GridPane grid;

    /// The content of a month's page.
    ///
    /// @param sessions  those of its page, including cancelled ones
    /// @param holidays  days on which the site holds nothing
    /// @param conflicts schedule conflicts
    /// @param entries   entries from other rooms
    private record Page(List<Session> sessions, List<Holiday> holidays, MarkedConflicts conflicts,
            List<CalendarEntry> entries) {}

    MonthController(Ui ui, SpanController.Parts parts) {
        this.ui = ui;
        this.texts = ui.texts();
        this.rooms = parts.rooms();
        turning = new TurningController(ui, parts);
        filter = new FilterController(texts, parts.filter());
        filter.onChange(this::draw);
    }

    @FXML
    private void initialize() {
        grid.getColumnConstraints().setAll(IntStream.range(0, DAYS).mapToObj(_ -> column()).toList());
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::page);
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public void enter(Month month) {
        place = Optional.of(month);
        var today = LocalDate.now(rooms.clock());
        header.title(texts.month(month.month())).key("PAGE_UP", "sessions.month.previous", () -> turn(-1))
                .key("PAGE_DOWN", "sessions.month.next", () -> turn(1));
        turning.plans(header, month.month().equals(YearMonth.from(today)) ? today : month.month().atDay(1));
        tools.getChildren().setAll(turning.ofMonth(month, today));
        tools.getChildren().add(filter.beside(tools));
        header.hint(new KeyHint("Page ↑"), RowController.label(texts.say("sessions.month.previous"), "hint"),
                new KeyHint("Page ↓"), RowController.label(texts.say("sessions.month.next"), "hint"));
        var shown = month.days();
        ui.background().run(() -> new Page(rooms.calendar().titles(shown.getFirst(), shown.getLast()),
                rooms.calendar().holidays().between(shown.getFirst(), shown.getLast()),
                MarkedConflicts.between(rooms, shown.getFirst(), shown.getLast()),
                SpanDays.entries(rooms, shown.getFirst(), shown.getLast())), page -> {
                    read = Optional.of(page);
                    draw();
                    FocusController.leadInto(grid, () -> lead(month.anyDay()));
                });
        filter.read(ui.background(), rooms.calendar().choices());
    }

    private void turn(int months) {
        int at = focused();
        place.map(here -> at < 0 ? here.anyDay() : days.get(at).day())
                .ifPresent(day -> ui.navigator().goInstead(new Month(day.plusMonths(months))));
    }

    private void draw() {
        place.ifPresent(month -> read.ifPresent(page -> show(month, page)));
    }

    private void show(Month month, Page page) {
        var today = LocalDate.now(rooms.clock());
        var seen = page.sessions().stream().filter(filter.filter()::admits).toList();
        var byDay = seen.stream().collect(Collectors.groupingBy(Session::day));
        var closed = page.holidays().stream().collect(Collectors.toMap(Holiday::day, Holiday::words));
        // As in the week: a person who looks for one group or room looks for sessions alone.
        var others = filter.filter().isNarrow()
                ? Map.<LocalDate, List<CalendarEntry>>of()
                : page.entries().stream().collect(Collectors.groupingBy(CalendarEntry::day));
        header.facts(filter.filter().isNarrow()
                ? texts.say("sessions.week.facts.filtered", held(month, seen), held(month, page.sessions()))
                : texts.say("sessions.week.facts", held(month, seen)));
        days = month.days().stream().map(day -> new MonthDayController(texts, new MonthDayController.Day(day,
                byDay.getOrDefault(day, List.of()), Optional.ofNullable(closed.get(day)), kind(month, day, today),
                page.conflicts(), others.getOrDefault(day, List.of())),
                () -> ui.navigator().go(new Week(day)))).toList();
        lay();
    }

    private static long held(Month month, List<Session> sessions) {
        return sessions.stream().filter(session -> !session.standing().isCancelled()
                && month.month().equals(YearMonth.from(session.day()))).count();
    }

    private static MonthDayController.Kind kind(Month month, LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return MonthDayController.Kind.TODAY;
        }
        return month.month().equals(YearMonth.from(day))
                ? MonthDayController.Kind.INSIDE
                : MonthDayController.Kind.OUTSIDE;
    }

    private void lay() {
        grid.getChildren().clear();
        grid.getRowConstraints().clear();
        for (int i = 0; i < DAYS; i++) {
            grid.add(RowController.label(texts.weekday(days.get(i).day().getDayOfWeek()), "hint"), i, 0);
        }
        grid.getRowConstraints().add(new RowConstraints());
        for (int i = 0; i < days.size(); i++) {
            grid.add(days.get(i).root(), i % DAYS, 1 + i / DAYS);
            if (i % DAYS == 0) {
                var row = new RowConstraints();
                row.setVgrow(Priority.ALWAYS);
                grid.getRowConstraints().add(row);
            }
        }
    }

    private void lead(LocalDate day) {
        var roots = days.stream().map(MonthDayController::root).toList();
        for (int i = 0; i < days.size(); i++) {
            if (days.get(i).day().equals(day)) {
                FocusController.lead(roots, i);
            }
        }
    }

    /// The surrounding scroll pane would otherwise consume the page keys.
    private void page(KeyEvent key) {
        int months = switch (key.getCode()) {
            case PAGE_UP -> -1;
            case PAGE_DOWN -> 1;
            default -> 0;
        };
        if (months != 0 && !key.isShortcutDown()) {
            key.consume();
            turn(months);
        }
    }

    private void walk(KeyEvent key) {
        int by = switch (key.getCode()) {
            case LEFT -> -1;
            case RIGHT -> 1;
            case UP -> -DAYS;
            case DOWN -> DAYS;
            default -> 0;
        };
        int at = focused();
        if (by == 0 || at < 0 || key.isShortcutDown()) {
            return;
        }
        key.consume();
        var to = days.get(at).day().plusDays(by);
        if (place.filter(here -> here.month().equals(YearMonth.from(to))).isPresent()) {
            lead(to);
        } else {
            ui.navigator().goInstead(new Month(to));
        }
    }

    private int focused() {
        return FocusController.focused(days.stream().map(MonthDayController::root).toList());
    }

    private static ColumnConstraints column() {
        var column = new ColumnConstraints();
        column.setPercentWidth(100.0 / DAYS);
        return column;
    }
}
