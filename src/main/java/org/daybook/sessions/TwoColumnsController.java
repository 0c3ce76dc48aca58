package org.daybook.sessions;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.daybook.ui.Appearance;
import org.daybook.ui.LeastHeight;

/// Arranges a page of two columns as one if the window is narrow.
final class TwoColumnsController {
    /// There is one column below 900 effective pixels of window, which leave this much next to the narrow sidebar.
    private static final double ONE_COLUMN_BELOW = 844;

    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");

    private final GridPane page;
    private final Node side;
    private final Appearance look;
    private final Arranged then;
    private final List<ColumnConstraints> both;
    /// The largest width both columns ever needed, in effective pixels. A single column may show content that needs less, and
    /// the layout would otherwise switch back and forth.
    private double needed;
    private double told = -1;
    private Columns columns = Columns.TWO;

    private TwoColumnsController(GridPane page, Node side, Appearance look, Arranged then) {
        this.page = page;
        this.side = side;
        this.look = look;
        this.then = then;
        both = List.copyOf(page.getColumnConstraints());
    }

    /// Watches the page for its whole lifetime.
    ///
    /// @param page the grid with the main column
    /// @param side the other column
    /// @param then notified of the layout, initially and at each change
    static void watch(GridPane page, Node side, Appearance look, Arranged then) {
        var watched = new TwoColumnsController(page, side, look, then);
        page.widthProperty().addListener((_, _, _) -> watched.decide());
        // The content is added after the page.
        page.needsLayoutProperty().addListener((_, _, _) -> watched.decide());
    }

    private void decide() {
        double effective = look.effective(room());
        if (effective <= 0) {
            return;
        }
        if (columns == Columns.TWO) {
            needed = Math.max(needed, look.effective(least()));
        }
        var chosen = effective < Math.max(ONE_COLUMN_BELOW, needed) ? Columns.ONE : Columns.TWO;
        if (chosen != columns || effective != told) {
            columns = chosen;
            told = effective;
            arrange();
        }
    }

    /// Returns how wide the page may be: the page itself is never narrower than its content.
    private double room() {
        for (Node around = page.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrollPane scroll) {
                return Math.min(page.getWidth(), scroll.getViewportBounds().getWidth());
            }
        }
        return page.getWidth();
    }

    /// Returns the width that both columns need side by side.
    private double least() {
        var insets = page.getInsets();
        return insets.getLeft() + insets.getRight() + page.getHgap()
                + page.getChildren().stream().mapToDouble(column -> column.minWidth(-1)).sum();
    }

    private void arrange() {
        boolean one = columns == Columns.ONE;
        GridPane.setConstraints(side, one ? 0 : 1, one ? 1 : 0);
        side.pseudoClassStateChanged(STACKED, one);
        // An empty column would keep its gap.
        page.getColumnConstraints().setAll(one ? both.subList(0, 1) : both);
        then.arranged(columns, told);
    }

    /// Shows scrollable content at full height if the whole page scrolls.
    ///
    /// @param scroll  whose content is as wide as itself
    /// @param content the content inside
    static void open(ScrollPane scroll, Region content, Columns columns) {
        LeastHeight.watch(scroll);
        scroll.minHeightProperty().unbind();
        if (columns == Columns.ONE) {
            scroll.minHeightProperty().bind(content.heightProperty());
        } else {
            scroll.setMinHeight(Region.USE_COMPUTED_SIZE);
        }
    }

    /// The number of columns of the page.
    enum Columns {
        ONE,
        TWO
    }

    /// Receives the arrangement of the page.
    interface Arranged {
        /// @param columns   the number of columns
        /// @param effective width of the page in pixels at 100 %
        void arranged(Columns columns, double effective);
    }
}
