package org.daybook.sessions;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.staff.CalendarEntry;
import org.daybook.staff.Permission;
import org.daybook.ui.Header;
import org.daybook.ui.Texts;
import org.daybook.ui.TimeGrid;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// The sessions in a span of days: a time grid, or a vertical list if the window is narrow. Plans in free times and moves
/// existing sessions.
final class SpanController implements TimeGrid.Listener {
    private static final LocalTime FIRST = LocalTime.of(9, 0);
    private static final int LAST_HOUR = 18;

    private final Ui ui;
    private final Texts texts;
    private final SessionsFeature.Dependencies rooms;
    private final Header header;
    private final FilterController filter;
    private final SpanPageController page;
    private final MovingController moving;
    private final QuickPlanWindowController quick;
    private final BlockController blocks;
    private final JustPlanned planned;
    private final Set<LocalDate> unfolded = new HashSet<>();
    private final Map<ButtonBase, DayLine> drawn = new HashMap<>();
    private Optional<Span> span = Optional.empty();
    private Optional<SpanDays> shown = Optional.empty();

    /// A span of days.
    ///
    /// @param beside how many sessions fit side by side
    record Span(LocalDate first, LocalDate last, int beside) {
        List<LocalDate> days() {
            return first.datesUntil(last.plusDays(1)).toList();
        }
    }

    /// The parts it is assembled from.
    ///
    /// @param filter  the calendar's filter
    /// @param planned what it has to report
    record Parts(SessionsFeature.Dependencies rooms, MayPlan mayPlan, ChosenFilter filter, JustPlanned planned) {}

    SpanController(Ui ui, Parts parts, Header header) {
        this.ui = ui;
        this.texts = ui.texts();
        this.rooms = parts.rooms();
        this.header = header;
        filter = new FilterController(texts, parts.filter());
        var sheets = new SheetDoor(ui.navigator(), rooms.sessions(), parts.mayPlan());
        page = new SpanPageController(ui, sheets, filter, this);
        moving = new MovingController(ui, rooms.calendar(), page.message(), this::read);
        quick = new QuickPlanWindowController(ui, parts, (one, again) -> moving.planned(List.of(one), again));
        planned = parts.planned();
        blocks = new BlockController(texts, sheets);
        filter.onChange(() -> draw());
    }

    /// Puts everything into a page.
    void into(VBox root, List<? extends Node> tools) {
        page.into(root, tools);
    }

    /// Shows a span of days.
    void enter(Span days) {
        span = Optional.of(days);
        header.key("Shortcut+Z", "sessions.session-sheet.key.undo", page.message()::undo);
        planned.take().ifPresentOrElse(plan -> moving.planned(plan.sessions(), () -> again(plan)),
                () -> read(Optional.empty()));
        filter.read(ui.background(), rooms.calendar().choices());
    }

    private void again(JustPlanned.Plan plan) {
        planned.again(plan.typed());
        ui.navigator().go(new Planning(plan.on()));
    }

    /// Returns what is partly typed in the small window.
    Unsaved unsaved() {
        return quick.unsaved();
    }

    void resume(Unsaved unsaved) {
        quick.resume(unsaved);
    }

    private void read(Optional<SessionId> lead) {
        span.ifPresent(days -> ui.background().run(() -> SpanDays.read(rooms, days.first(), days.last()), now -> {
            boolean first = shown.isEmpty();
            shown = Optional.of(now);
            draw();
            if (first || lead.isPresent()) {
                lead(lead);
            }
        }));
    }

    private void draw() {
        span.ifPresent(days -> shown.ifPresent(now -> {
            var seen = now.lines().stream().filter(line -> filter.filter().admits(line.session())).toList();
            header.facts(facts(now.lines(), seen));
            page.agenda(days.days().stream().map(day -> new WeekDayController.Day(day,
                    seen.stream().filter(line -> line.session().day().equals(day)).toList(), now.holiday(day),
                    now.conflicts(), filter.filter().isNarrow() ? List.of() : now.entries(day))).toList(), now());
            page.say(now.lines().isEmpty(), seen.isEmpty());
            grid(days, now, seen);
        }));
    }

    private void grid(Span days, SpanDays now, List<DayLine> seen) {
        drawn.clear();
        boolean mayMove = rooms.gate().allows(Permission.MOVE_SESSION);
        var all = seen.stream().map(line -> {
            var block = blocks.block(line, now(), now.conflicts(), mayMove);
            drawn.put(block.node(), line);
            return block;
        }).toList();
        var others = filter.filter().isNarrow()
                ? List.<TimeGrid.Block>of()
                : now.entries().stream().flatMap(entry -> blocks.entry(entry, ui.navigator()).stream()).toList();
        int from = Stream.concat(now.lines().stream().map(line -> line.session().start()),
                others.stream().map(TimeGrid.Block::start)).mapToInt(LocalTime::getHour).min().orElse(FIRST.getHour());
        int to = Stream.concat(now.lines().stream().map(line -> endHour(line.session().start(),
                line.session().minutes())), others.stream().map(one -> endHour(one.start(), one.minutes())))
                .mapToInt(Integer::intValue).max().orElse(LAST_HOUR);
        page.grid().show(new TimeGrid.Shown(days.days().stream().map(day -> day(days, now, day)).toList(),
                Stream.concat(all.stream(), others.stream()).toList(),
                Math.min(FIRST.getHour(), from), Math.max(LAST_HOUR, to), days.beside()));
    }

    private static int endHour(LocalTime start, int minutes) {
        int end = start.toSecondOfDay() / 60 + minutes;
        return Math.min(24, Math.ceilDiv(end, 60));
    }

    private TimeGrid.Day day(Span days, SpanDays now, LocalDate day) {
        var today = now().toLocalDate();
        var lines = now.on(day);
        boolean closed = now.holiday(day).isPresent()
                ? lines.stream().allMatch(DayLine::cancelled)
                : isWeekend(day) && lines.isEmpty() && now.entries(day).isEmpty();
        boolean folded = closed && !day.equals(today) && !unfolded.contains(day) && days.days().size() > 1;
        if (folded) {
            var note = now.holiday(day).map(words -> lines.isEmpty()
                    ? words
                    : texts.say("sessions.week.strip.cancelled", words, lines.size()))
                    .orElseGet(() -> texts.say("sessions.week.strip.nothing"));
            return new TimeGrid.Day(day, texts.shortDay(day), Optional.of(note), TimeGrid.Kind.FOLDED);
        }
        return new TimeGrid.Day(day,
                day.equals(today) ? texts.say("sessions.week.head.today", texts.shortDay(day)) : texts.shortDay(day),
                now.holiday(day).or(() -> allDay(now, day)),
                day.equals(today) ? TimeGrid.Kind.TODAY : TimeGrid.Kind.PLAIN);
    }

    /// Returns the entries of other rooms without a time.
    private Optional<String> allDay(SpanDays now, LocalDate day) {
        return filter.filter().isNarrow()
                ? Optional.empty()
                : now.entries(day).stream().filter(one -> one.begins().isEmpty()).map(CalendarEntry::words)
                        .reduce((one, other) -> texts.say("sessions.week.several", one, other));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private String facts(List<DayLine> lines, List<DayLine> seen) {
        long all = lines.stream().filter(line -> !line.cancelled()).count();
        long held = seen.stream().filter(line -> !line.cancelled()).count();
        var facts = new ArrayList<String>(List.of(filter.filter().isNarrow()
                ? texts.say("sessions.week.facts.filtered", held, all)
                : texts.say("sessions.week.facts", all)));
        long open = seen.stream().filter(line -> line.isToTick(now())).count();
        if (open > 0) {
            facts.add(texts.say("sessions.week.facts.to-tick", open));
        }
        return facts.stream().collect(Collectors.joining("  ·  "));
    }

    /// Moves the focus to a session, or to the one under way or next, or to the first of these days.
    private void lead(Optional<SessionId> wanted) {
        var next = shown.stream().flatMap(now -> now.lines().stream())
                .filter(line -> filter.filter().admits(line.session()) && !line.cancelled()).toList();
        var id = wanted.or(() -> next.stream().filter(line -> line.session().day().equals(now().toLocalDate())
                && !line.over(now())).findFirst().or(() -> next.stream().findFirst())
                .map(line -> line.session().id()));
        var day = span.filter(days -> days.days().contains(now().toLocalDate())).map(_ -> now().toLocalDate())
                .or(() -> span.map(Span::first)).orElseThrow();
        page.lead(block -> Optional.ofNullable(drawn.get(block.node())).map(line -> line.session().id())
                .equals(id), day, FIRST);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(rooms.clock());
    }

    @Override
    public void chosen(LocalDate day, LocalTime start, int minutes) {
        page.message().clear();
        quick.open(day, start, minutes);
    }

    @Override
    public void moved(TimeGrid.Block block, LocalDate day, LocalTime start) {
        page.message().clear();
        Optional.ofNullable(drawn.get(block.node())).ifPresent(line -> moving.move(line.session(), day, start));
    }

    @Override
    public void resized(TimeGrid.Block block, int minutes) {
        page.message().clear();
        Optional.ofNullable(drawn.get(block.node())).ifPresent(line -> moving.resize(line.session(), minutes));
    }

    @Override
    public void resizing(TimeGrid.Block block, int minutes) {
        page.moving(Optional.of(texts.say("sessions.week.resizing",
                texts.span(block.start(), block.start().plusMinutes(minutes)))));
    }

    @Override
    public void stays(TimeGrid.Block block) {
        Optional.ofNullable(drawn.get(block.node())).filter(_ -> rooms.gate().allows(Permission.MOVE_SESSION))
                .ifPresent(moving::stays);
    }

    @Override
    public void moving(Optional<LocalDate> day, Optional<LocalTime> to) {
        page.moving(day.flatMap(date -> to.map(time -> texts.say("sessions.week.moving", texts.shortDay(date),
                texts.time(time)))));
    }

    @Override
    public void unfolded(LocalDate day) {
        unfolded.add(day);
        draw();
        page.lead(block -> block.day().equals(day), day, FIRST);
    }

    @Override
    public void all(LocalDate day) {
        ui.navigator().go(new CalendarDay(day));
    }

    /// Checks whether the page is so narrow that days are shown one below the other.
    static boolean isNarrow(Ui ui, Region page) {
        return ui.look().effective(page.getWidth()) < SpanPageController.GRID_FROM;
    }
}
