package org.daybook.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The hours of a [TimeGrid] with their blocks; places everything by hand.
final class TimeGridBody extends Region {
    private static final int MINUTES = 60;
    private static final int DAY = 24 * MINUTES;
    /// A shorter block is drawn as if it took this many minutes, so that its title is visible.
    private static final int SEEN = 30;
    private static final double LEAST_HOUR = 3.2;
    private static final double GAP = 3;

    private final TimeGrid.Words words;
    private final TimeGrid.Listener listener;
    private final Reveal reveal;
    private final Label measure = new Label("0");
    private final Region cursor = new Region();
    private final Region ghost = new Region();
    private final List<Region> lines = new ArrayList<>();
    private final List<Label> hours = new ArrayList<>();
    private final List<Region> columns = new ArrayList<>();
    private final List<TimeGridPlaced> placed = new ArrayList<>();
    private final TimeGridKeys keys = new TimeGridKeys(this);
    private final TimeGridMouse mouse = new TimeGridMouse(this);
    private TimeGrid.Shown shown = new TimeGrid.Shown(List.of(), List.of(), 9, 19, 3);
    private TimeGridSpace space = new TimeGridSpace(List.of(), 9, 19, 0);
    private int cursorDay;
    private int cursorMinute;

    /// Scrolls until a part is visible.
    interface Reveal {
        void reveal(double top, double bottom);
    }

    TimeGridBody(TimeGrid.Words words, TimeGrid.Listener listener, Reveal reveal) {
        this.words = words;
        this.listener = listener;
        this.reveal = reveal;
        getStyleClass().add("time-body");
        measure.setVisible(false);
        cursor.getStyleClass().add("time-cursor");
        cursor.setId("free-time");
        cursor.setAccessibleRole(AccessibleRole.BUTTON);
        cursor.setFocusTraversable(true);
        cursor.setMouseTransparent(true);
        ghost.getStyleClass().add("time-ghost");
        ghost.setMouseTransparent(true);
        ghost.setVisible(false);
        keys.watch();
        mouse.watch();
    }

    TimeGrid.Shown shown() {
        return shown;
    }

    TimeGridSpace space() {
        return space;
    }

    TimeGrid.Listener listener() {
        return listener;
    }

    List<TimeGridPlaced> placed() {
        return placed;
    }

    Region cursor() {
        return cursor;
    }

    int cursorDay() {
        return cursorDay;
    }

    int cursorMinute() {
        return cursorMinute;
    }

    LocalDate date(int day) {
        return shown.days().get(day).date();
    }

    static LocalTime time(int minute) {
        return LocalTime.of(minute / MINUTES % 24, minute % MINUTES);
    }

    void show(TimeGrid.Shown now) {
        shown = now;
        ghost.setVisible(false);
        place();
        columns.clear();
        now.days().forEach(day -> columns.add(column(day)));
        lines.clear();
        hours.clear();
        for (int hour = now.from(); hour < now.to(); hour++) {
            var line = new Region();
            line.getStyleClass().add("time-line");
            line.setMouseTransparent(true);
            lines.add(line);
            var label = new Label(words.texts().time(LocalTime.of(hour, 0)));
            label.getStyleClass().addAll("hint", "time-hour");
            hours.add(label);
        }
        var all = new ArrayList<Node>(columns.stream().filter(Node::isMouseTransparent).toList());
        all.addAll(lines);
        // A strip covers the lines of the hours.
        all.addAll(columns.stream().filter(column -> !column.isMouseTransparent()).toList());
        all.addAll(hours);
        all.add(cursor);
        placed.forEach(one -> all.add(one.node()));
        all.add(ghost);
        all.add(measure);
        getChildren().setAll(all);
        cursorDay = Math.clamp(cursorDay, 0, Math.max(0, now.days().size() - 1));
        put(cursorDay, Math.clamp(cursorMinute, now.from() * MINUTES, now.to() * MINUTES - TimeGridSpace.STEP));
    }

    private Region column(TimeGrid.Day day) {
        if (day.kind() == TimeGrid.Kind.FOLDED) {
            return strip(day);
        }
        var column = new Region();
        column.getStyleClass().addAll("time-column", day.kind() == TimeGrid.Kind.TODAY ? "today" : "plain");
        column.setMouseTransparent(true);
        return column;
    }

    private Button strip(TimeGrid.Day day) {
        var label = new Label(day.note().map(note -> day.head() + "  ·  " + note).orElse(day.head()));
        label.getStyleClass().add("hint");
        label.setRotate(90);
        var strip = new Button(null, new Group(label));
        strip.getStyleClass().add("time-strip");
        strip.setAccessibleText(label.getText());
        strip.setOnAction(_ -> listener.unfolded(day.date()));
        return strip;
    }

    private void place() {
        placed.clear();
        for (int day = 0; day < shown.days().size(); day++) {
            var date = date(day);
            if (shown.days().get(day).kind() != TimeGrid.Kind.FOLDED) {
                placed.addAll(TimeGridPlaced.of(shown.blocks().stream().filter(block -> block.day().equals(date))
                        .toList(), day, shown.beside(), (number, at) -> more(number, date)));
            }
        }
    }

    private Button more(int number, LocalDate day) {
        var button = new Button("+" + words.texts().number(number));
        button.getStyleClass().add("time-more");
        button.setAccessibleText(words.texts().say(words.more(), number, words.texts().day(day)));
        button.setOnAction(_ -> listener.all(day));
        return button;
    }

    /// Puts the cursor on a free time without focusing it.
    void put(int day, int minute) {
        cursorDay = day;
        cursorMinute = minute;
        if (day < shown.days().size()) {
            cursor.setAccessibleText(words.texts().say(words.slot(), words.texts().day(date(day)),
                    words.texts().time(time(minute))));
        }
        requestLayout();
    }

    /// Shows the new position of a block.
    void ghost(int day, int minute, int minutes) {
        var column = space.column(day);
        ghost.resizeRelocate(column.x() + GAP, space.y(minute), Math.max(0, column.width() - 2 * GAP),
                space.y(Math.min(DAY, minute + minutes)) - space.y(minute));
        ghost.setVisible(true);
        reveal.reveal(ghost.getLayoutY(), ghost.getLayoutY() + ghost.getHeight());
    }

    void noGhost() {
        ghost.setVisible(false);
    }

    /// Returns the strip of a folded day.
    Optional<Node> strip(int day) {
        return shown.days().get(day).kind() == TimeGrid.Kind.FOLDED
                ? Optional.of(columns.get(day))
                : Optional.empty();
    }

    void lead(Predicate<TimeGrid.Block> wanted, LocalDate day, LocalTime otherwise) {
        int index = shown.days().stream().map(TimeGrid.Day::date).toList().indexOf(day);
        put(Math.max(0, index), Math.clamp(otherwise.toSecondOfDay() / MINUTES, shown.from() * MINUTES,
                shown.to() * MINUTES - TimeGridSpace.STEP));
        placed.stream().filter(one -> one.block().filter(wanted).isPresent()).findFirst()
                .ifPresentOrElse(one -> focus(one.node()), () -> focus(cursor));
    }

    /// Focuses a node, and scrolls to it once it is laid out.
    void focus(Node node) {
        node.requestFocus();
        layout();
        reveal.reveal(node.getLayoutY(), node.getLayoutY() + node.getLayoutBounds().getHeight());
    }

    private double em() {
        return measure.getFont().getSize();
    }

    @Override
    protected double computePrefHeight(double width) {
        return (shown.to() - shown.from()) * LEAST_HOUR * em();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        space = TimeGridSpace.of(shown, getWidth(), getHeight(), em());
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).resizeRelocate(space.column(i).x(), 0, space.column(i).width(), getHeight());
        }
        for (int i = 0; i < lines.size(); i++) {
            double y = space.y((shown.from() + i) * MINUTES);
            lines.get(i).resizeRelocate(space.column(0).x(), y, getWidth() - space.column(0).x(), 1);
            hours.get(i).autosize();
            hours.get(i).relocate(space.column(0).x() - hours.get(i).getWidth() - 8, y + 2);
        }
        placed.forEach(one -> {
            var column = space.column(one.day());
            double lane = (column.width() - 2 * GAP) / one.lanes();
            int end = Math.min(DAY, Math.max(one.end(), one.start() + SEEN));
            one.node().resizeRelocate(column.x() + GAP + one.lane() * lane, space.y(one.start()) + 1,
                    Math.max(0, lane - 2), Math.max(0, space.y(end) - space.y(one.start()) - 2));
        });
        var at = space.column(cursorDay);
        cursor.resizeRelocate(at.x() + 1, space.y(cursorMinute), Math.max(0, at.width() - 2),
                space.y(cursorMinute + TimeGridSpace.STEP) - space.y(cursorMinute));
    }
}
