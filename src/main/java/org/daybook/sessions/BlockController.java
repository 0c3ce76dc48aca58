package org.daybook.sessions;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Rectangle;
import org.daybook.staff.CalendarEntry;
import org.daybook.ui.FittingLines;
import org.daybook.ui.Icons;
import org.daybook.ui.Navigator;
import org.daybook.ui.Texts;
import org.daybook.ui.TimeGrid;

/// Draws a session as a block of the time grid: its title with a check once it is ticked or a clock while it is still to be
/// ticked, the icon of its path with room and leader, and as much of the rest as fits. The tooltip shows all of it.
final class BlockController {
    private static final int HOUR = 60;

    private final Texts texts;
    private final SheetDoor sheets;
    private final CalendarWords words;

    BlockController(Texts texts, SheetDoor sheets) {
        this.texts = texts;
        this.sheets = sheets;
        words = new CalendarWords(texts);
    }

    /// Returns one block.
    ///
    /// @param mayMove whether her role may move sessions
    TimeGrid.Block block(DayLine line, LocalDateTime now, MarkedConflicts conflicts, boolean mayMove) {
        var session = line.session();
        var button = new Button();
        var all = whole(line, now, conflicts);
        button.setGraphic(lines(line, now, conflicts, button));
        button.getStyleClass().addAll("time-block", "tint-" + PathTint.of(session.path()));
        if (line.cancelled()) {
            button.getStyleClass().add("cancelled");
        }
        button.setAccessibleText(all.replace('\n', ','));
        button.setTooltip(new Tooltip(all));
        var clip = new Rectangle();
        clip.widthProperty().bind(button.widthProperty().add(12));
        clip.heightProperty().bind(button.heightProperty().add(12));
        clip.setX(-6);
        clip.setY(-6);
        button.setClip(clip);
        button.setOnAction(_ -> sheets.go(session));
        if (!sheets.leads(session)) {
            button.getStyleClass().add("leads-nowhere");
        }
        return new TimeGrid.Block(session.day(), session.start(), session.minutes(), button,
                mayMove && line.untouched() && !line.cancelled());
    }

    /// Returns the block of an entry from another room, if its time is known. It cannot be moved here.
    Optional<TimeGrid.Block> entry(CalendarEntry entry, Navigator navigator) {
        return entry.begins().map(begins -> {
            int minutes = entry.minutes().orElse(HOUR);
            var time = texts.span(begins, begins.plusMinutes(minutes));
            var button = new Button();
            var lines = new FittingLines(cut(entry.words(), "strong"), cut(time, "text-small"));
            lines.prefWidthProperty().bind(button.widthProperty().subtract(14));
            lines.prefHeightProperty().bind(button.heightProperty().subtract(6));
            button.setGraphic(lines);
            button.getStyleClass().addAll("time-block", "other-entry");
            button.setAccessibleText(entry.words() + ", " + time);
            button.setTooltip(new Tooltip(entry.words() + "\n" + time));
            button.setOnAction(_ -> navigator.go(entry.place()));
            return new TimeGrid.Block(entry.day(), begins, minutes, button, false);
        });
    }

    private Node lines(DayLine line, LocalDateTime now, MarkedConflicts conflicts, Button button) {
        var session = line.session();
        var title = cut(session.title(), "strong");
        state(line, now).ifPresent(icon -> title.setGraphic(Icons.of(icon)));
        if (line.isToTick(now)) {
            title.getStyleClass().add("to-tick");
        }
        if (line.cancelled()) {
            title.getStyleClass().addAll("struck", "muted");
        }
        title.setWrapText(true);
        var where = cut(words.where(line), "hint");
        where.setGraphic(Icons.of(PathTint.icon(session.path())));
        var all = new ArrayList<Node>(List.of(title));
        if (conflicts.at(session)) {
            var mark = RowController.conflict(texts);
            mark.getStyleClass().add("may-be-cut");
            mark.setTooltip(new Tooltip(mark.getText()));
            mark.setMinWidth(0);
            all.add(mark);
        }
        words.happened(session).ifPresent(what -> {
            var label = cut(what, "text-small", "strong");
            label.setGraphic(Icons.of(line.cancelled() ? "fth-x" : "fth-corner-down-right"));
            all.add(label);
        });
        all.add(where);
        all.add(cut(texts.span(session.start(), session.end()), "text-small"));
        people(line).ifPresent(many -> all.add(cut(many, "text-small")));
        var lines = new FittingLines(all.toArray(Node[]::new));
        lines.prefWidthProperty().bind(button.widthProperty().subtract(14));
        lines.prefHeightProperty().bind(button.heightProperty().subtract(6));
        return lines;
    }

    private static Optional<String> state(DayLine line, LocalDateTime now) {
        if (line.cancelled()) {
            return Optional.of("fth-x");
        }
        if (line.session().register() == Session.Register.DONE || !line.untouched()) {
            return Optional.of("fth-check");
        }
        return line.isToTick(now) ? Optional.of("fth-clock") : Optional.empty();
    }

    private Optional<String> people(DayLine line) {
        return line.untouched()
                ? Optional.empty()
                : Optional.of(texts.say("sessions.day-list.people", line.here() + line.others()));
    }

    private String whole(DayLine line, LocalDateTime now, MarkedConflicts conflicts) {
        var session = line.session();
        var all = new ArrayList<String>(List.of(session.title(),
                texts.span(session.start(), session.end()), words.where(line)));
        words.happened(session).ifPresent(all::add);
        if (conflicts.at(session)) {
            all.add(texts.say("sessions.to-do.conflict.chip"));
        }
        people(line).ifPresent(all::add);
        if (line.isToTick(now)) {
            all.add(texts.say("sessions.day-list.to-tick"));
        }
        return all.stream().collect(Collectors.joining("\n"));
    }

    /// Creates a label that may be cut off: the tooltip and the sheet show the whole text.
    private static Label cut(String text, String... styles) {
        var label = RowController.label(text, styles);
        label.getStyleClass().add("may-be-cut");
        label.setTooltip(new Tooltip(text));
        label.setMinSize(0, 0);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
