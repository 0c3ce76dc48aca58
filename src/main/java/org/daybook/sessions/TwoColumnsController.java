package org.daybook.sessions;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.daybook.ui.Look;

/// Sets a page of two columns as one where the window is narrow.
final class TwoColumnsController {
    /// One column below 900 effective pixels of window, which leave this much beside the narrow sidebar.
    private static final double ONE_COLUMN_BELOW = 844;

    private TwoColumnsController() {}

    /// Watches the page's width for as long as it lives.
    ///
    /// @param page the grid with the main column
    /// @param side the other column
    /// @param then told what was chosen, at first and at each change of width
    static void watch(GridPane page, Node side, Look look, Arranged then) {
        var both = List.copyOf(page.getColumnConstraints());
        page.widthProperty().addListener((_, _, width) -> {
            double effective = look.effective(width.doubleValue());
            boolean one = effective < ONE_COLUMN_BELOW;
            GridPane.setConstraints(side, one ? 0 : 1, one ? 1 : 0);
            // An empty column would keep its gap.
            page.getColumnConstraints().setAll(one ? both.subList(0, 1) : both);
            then.arranged(one ? Columns.ONE : Columns.TWO, effective);
        });
    }

    /// Lets what scrolls inside stand open where the whole page scrolls.
    ///
    /// @param scroll  whose content is as wide as itself
    /// @param content what is inside
    static void open(ScrollPane scroll, Region content, Columns columns) {
        scroll.minHeightProperty().unbind();
        if (columns == Columns.ONE) {
            scroll.minHeightProperty().bind(content.heightProperty());
        } else {
            scroll.setMinHeight(Region.USE_COMPUTED_SIZE);
        }
    }

    /// How many columns the page has.
    enum Columns {
        ONE,
        TWO
    }

    /// Told how the page was set.
    interface Arranged {
        /// @param columns   how many
        /// @param effective width of the page in pixels at 100 %
        void arranged(Columns columns, double effective);
    }
}
