package org.daybook.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Several days side by side with their hours from top to bottom, and blocks in them. Overlapping blocks are side by side; more
/// than three of them are counted, and the count leads to the day. The arrow keys move between blocks and over the free
/// half-hours. A block is moved by dragging it, or by Shift and the arrow keys, Enter and, to cancel, Esc; its length is
/// changed by dragging its lower edge, or by + and −.
///
/// Days may be folded to a strip. Right-to-left languages have the first day at the right.
public final class TimeGrid extends VBox implements HearsKeys {
    private final TimeGridHeads heads;
    private final TimeGridBody body;
    private final ScrollPane scroll = new ScrollPane();

    /// The style of a day.
    public enum Kind {
        PLAIN,
        TODAY,
        /// A strip; a click or Enter unfolds it.
        FOLDED
    }

    /// One day.
    ///
    /// @param head the heading above it
    /// @param note the text below the heading, or along the strip
    /// @param kind its style
    public record Day(LocalDate date, String head, Optional<String> note, Kind kind) {}

    /// An entry with a start and a length.
    ///
    /// @param minutes the length; it is cut off at midnight
    /// @param node    what is shown, with its own action when pressed
    /// @param movable whether it may be moved and its length changed
    public record Block(LocalDate day, LocalTime start, int minutes, ButtonBase node, boolean movable) {}

    /// The content of a grid.
    ///
    /// @param from   the first hour
    /// @param to     the hour at which it ends, at most 24
    /// @param beside how many blocks may be side by side before they are counted, 2 or more
    public record Shown(List<Day> days, List<Block> blocks, int from, int to, int beside) {}

    /// The grid's own texts.
    ///
    /// @param texts the worker's language
    /// @param slot  the text key of a free time, with its day and its time
    /// @param more  the text key of blocks without room, with their number and their day
    public record Words(Texts texts, String slot, String more) {}

    /// Notified of what the worker does, on the screen thread.
    public interface Listener {
        /// She chose a free time.
        void chosen(LocalDate day, LocalTime start, int minutes);

        /// She moved a block elsewhere.
        void moved(Block block, LocalDate day, LocalTime start);

        /// She changed the length of a block.
        void resized(Block block, int minutes);

        /// She tried to change a block that is not movable.
        void stays(Block block);

        /// She begins or ends moving a block by keys.
        ///
        /// @param to the new start; empty when she is no longer moving
        void moving(Optional<LocalDate> day, Optional<LocalTime> to);

        /// She is changing the length of a block by keys; [#moving] notifies of the end.
        ///
        /// @param minutes the new length
        void resizing(Block block, int minutes);

        /// She unfolds a day.
        void unfolded(LocalDate day);

        /// She wants to see all of a day.
        void all(LocalDate day);
    }

    /// Creates an empty grid.
    public TimeGrid(Words words, Listener listener) {
        body = new TimeGridBody(words, listener, this::reveal);
        heads = new TimeGridHeads(body);
        scroll.setContent(body);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("time-scroll");
        setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().add("time-grid");
        getChildren().setAll(heads, scroll);
    }

    /// Shows other days.
    public void show(Shown shown) {
        heads.show(shown.days());
        body.show(shown);
    }

    /// Focuses the first matching block, or a free time if there is none.
    public void lead(Predicate<Block> wanted, LocalDate day, LocalTime otherwise) {
        body.lead(wanted, day, otherwise);
    }

    @Override
    public List<Heard> heard() {
        return body.placed().stream().anyMatch(one -> one.block().filter(Block::movable).isPresent())
                ? List.of(new Heard("Shift ↑ ↓ ← →", "ui.key.move-block"), new Heard("+ −", "ui.key.resize-block"))
                : List.of();
    }

    private void reveal(double top, double bottom) {
        double seen = scroll.getViewportBounds().getHeight();
        double beyond = body.getHeight() - seen;
        if (beyond <= 0) {
            return;
        }
        double from = scroll.getVvalue() * beyond;
        if (top < from) {
            scroll.setVvalue(top / beyond);
        } else if (bottom > from + seen) {
            scroll.setVvalue(Math.min(1, (bottom - seen) / beyond));
        }
    }
}
