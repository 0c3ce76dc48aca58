package org.daybook.ui;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/// A main column and one beside it, one below the other where there is too little room for both. The columns are the
/// first two children; the second has its width from the class `side`, `side-narrow` or `side-wide`.
public final class Columns extends GridPane {
    /// The main column is at least this many times as wide as the one beside it, else they are stacked.
    private static final double LEAST_SHARE = 1.1;

    private final RowConstraints second = new RowConstraints();

    /// Empty.
    public Columns() {
        var main = new ColumnConstraints();
        main.setHgrow(Priority.ALWAYS);
        main.setFillWidth(true);
        getColumnConstraints().add(main);
        var first = new RowConstraints();
        first.setVgrow(Priority.ALWAYS);
        getRowConstraints().addAll(first, second);
        getStyleClass().add("page-columns");
        getChildren().addListener((ListChangeListener<Node>) _ -> place());
        widthProperty().addListener((_, _, _) -> place());
    }

    /// Stacked, it is as narrow as the wider of both may be.
    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + snappedRightInset()
                + getManagedChildren().stream().mapToDouble(column -> column.minWidth(-1)).max().orElse(0);
    }

    private void place() {
        if (getChildren().size() < 2) {
            return;
        }
        var side = getChildren().get(1);
        boolean stacked = getWidth() > 0 && getWidth() - side.prefWidth(-1) < LEAST_SHARE * side.prefWidth(-1);
        setConstraints(getChildren().getFirst(), 0, 0);
        setConstraints(side, stacked ? 0 : 1, stacked ? 1 : 0);
    }
}
