package org.daybook.ui;

import java.util.stream.Stream;
import javafx.beans.DefaultProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A page of columns side by side that fill the window, each scrolling by itself. If they are not as wide as they must be, they
/// are stacked and the page scrolls as a whole. It never scrolls sideways. A column with `GridPane.hgrow` grows; the scrolling
/// part of a column has the class `cards` or `inner-scroll`. Stacked columns have the pseudo-class `stacked`.
@DefaultProperty("columns")
public final class ColumnPage extends ScrollPane {
    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");

    private final GridPane grid = new GridPane();
    private boolean stacked;
    /// The width needed side by side, in em: stacked columns need less, so measuring them again would make the layout flip.
    private double letters;

    /// Creates an empty page.
    public ColumnPage() {
        grid.getStyleClass().addAll("page", "page-columns");
        getStyleClass().add("page-scroll");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setContent(grid);
        grid.getChildren().addListener((ListChangeListener<Node>) _ -> place());
        viewportBoundsProperty().addListener((_, _, _) -> arrange());
        needsLayoutProperty().addListener((_, _, _) -> arrange());
    }

    /// Returns the columns, from the start.
    public ObservableList<Node> getColumns() {
        return grid.getChildren();
    }

    private void arrange() {
        double width = getViewportBounds().getWidth();
        if (width <= 0 || grid.getChildren().isEmpty()) {
            return;
        }
        double letter = TimeDots.em(grid);
        if (!stacked) {
            letters = least() / letter;
        }
        if (stacked == letters * letter <= width) {
            stacked = !stacked;
            place();
        }
    }

    private double least() {
        var insets = grid.getInsets();
        double columns = grid.getChildren().stream().mapToDouble(column -> column.minWidth(-1)).sum();
        return columns + grid.getHgap() * (grid.getChildren().size() - 1) + insets.getLeft() + insets.getRight();
    }

    private void place() {
        setFitToHeight(!stacked);
        for (int i = 0; i < grid.getChildren().size(); i++) {
            var column = grid.getChildren().get(i);
            GridPane.setConstraints(column, stacked ? 0 : i, stacked ? i : 0);
            GridPane.setVgrow(column, stacked ? Priority.NEVER : Priority.ALWAYS);
            column.pseudoClassStateChanged(STACKED, stacked);
            scrolling(column).forEach(this::open);
        }
    }

    /// Shows the content of an inner scroll pane in full while the whole page scrolls.
    private void open(ScrollPane inside) {
        LeastHeight.watch(inside);
        inside.minHeightProperty().unbind();
        if (stacked && inside.getContent() instanceof Region content) {
            inside.minHeightProperty().bind(content.heightProperty().add(2));
        } else {
            inside.setMinHeight(Region.USE_COMPUTED_SIZE);
        }
    }

    private static Stream<ScrollPane> scrolling(Node node) {
        return switch (node) {
            case ScrollPane scroll when scroll.getStyleClass().contains("cards")
                    || scroll.getStyleClass().contains("inner-scroll") ->
                Stream.of(scroll);
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(ColumnPage::scrolling);
            default -> Stream.empty();
        };
    }
}
