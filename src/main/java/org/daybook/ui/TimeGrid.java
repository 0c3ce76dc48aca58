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

/// Some days side by side with their hours from above to below, and blocks in it. Blocks that overlap stand side by side;
/// more than three of them are counted, and the count leads to the day. The arrow keys go from block to block and over
/// the free half-hours. A block is moved by dragging it, or by Shift and the arrow keys, Enter and, to leave it, Esc; it
/// gets another length by dragging its lower edge, or by + and −.
///
/// Days may be folded to a strip. Right-to-left languages have the first day at the right.
public final class TimeGrid extends VBox implements HearsKeys {
    private final TimeGridHeads heads;
    private final TimeGridBody body;
    private final ScrollPane scroll = new ScrollPane();

    /// How a day looks.
    public enum Kind {
        PLAIN,
        TODAY,
        /// A strip; a click or Enter unfolds it.
        FOLDED
    }

    /// One day.
    ///
    /// @param head what stands above it
    /// @param note what stands below that, or along the strip
    /// @param kind how it looks
    public record Day(LocalDate date, String head, Optional<String> note, Kind kind) {}

    /// Something that takes time.
    ///
    /// @param minutes how long; it is cut off at midnight
    /// @param node    what is shown, which does something by itself when it is pressed
    /// @param movable whether it may be moved and get another length
    public record Block(LocalDate day, LocalTime start, int minutes, ButtonBase node, boolean movable) {}

    /// What a grid shows.
    ///
    /// @param from   the first hour
    /// @param to     the hour at which it ends, at most 24
    /// @param beside how many blocks may stand side by side before they are counted, 2 or more
    public record Shown(List<Day> days, List<Block> blocks, int from, int to, int beside) {}

    /// What the grid says by itself.
    ///
    /// @param texts the worker's language
    /// @param slot  the text key of a free time, of its day and its time
    /// @param more  the text key of blocks that have no room, of their number and their day
    public record Words(Texts texts, String slot, String more) {}

    /// Told what the worker does, on the screen thread.
    public interface Listener {
        /// She chose a free time.
        void chosen(LocalDate day, LocalTime start, int minutes);

        /// She moved a block elsewhere.
        void moved(Block block, LocalDate day, LocalTime start);

        /// She gave a block another length.
        void resized(Block block, int minutes);

        /// She tries to change one that stays.
        void stays(Block block);

        /// She begins or ends moving a block by keys.
        ///
        /// @param to where it would stand now; empty when she is not moving any more
        void moving(Optional<LocalDate> day, Optional<LocalTime> to);

        /// She gives a block another length by keys; that she ends it is said by [#moving].
        ///
        /// @param minutes how long it would be now
        void resizing(Block block, int minutes);

        /// She unfolds a day.
        void unfolded(LocalDate day);

        /// She wants to see all of a day.
        void all(LocalDate day);
    }

    /// Empty.
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

    /// Puts the focus on the first block that fits, or on a free time where none does.
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
