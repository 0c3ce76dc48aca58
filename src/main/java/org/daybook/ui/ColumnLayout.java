package org.daybook.ui;

import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.DoubleStream;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/// A main column and a second one next to it, stacked if there is too little room for both. The columns are the first two
/// children; the second gets its width from the class `side`, `side-narrow` or `side-wide`, and the pseudo-class `stacked`
/// while it is below the first. A single column takes the whole width.
public final class ColumnLayout extends GridPane {
    /// The main column is at least this many times as wide as the other; otherwise they are stacked.
    private static final double LEAST_SHARE = 1.1;

    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");

    private final ColumnConstraints main = new ColumnConstraints();
    private final ColumnConstraints beside = new ColumnConstraints();
    private final RowConstraints second = new RowConstraints();
    private boolean placed;
    private boolean stacked;
    private boolean alone;

    /// Creates an empty layout.
    public ColumnLayout() {
        // Text in the main column would otherwise take the width of the other.
        beside.setMinWidth(USE_PREF_SIZE);
        main.setHgrow(Priority.ALWAYS);
        main.setFillWidth(true);
        getColumnConstraints().addAll(main, beside);
        var first = new RowConstraints();
        first.setVgrow(Priority.ALWAYS);
        getRowConstraints().addAll(first, second);
        getStyleClass().add("page-columns");
        getChildren().addListener((ListChangeListener<Node>) _ -> {
            placed = false;
            place();
        });
        widthProperty().addListener((_, _, _) -> place());
        // The content of the main column may be added later.
        needsLayoutProperty().addListener((_, _, _) -> place());
    }

    /// Returns the minimum width of the wider column, for when they are stacked.
    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + snappedRightInset()
                + getManagedChildren().stream().mapToDouble(column -> column.minWidth(-1)).max().orElse(0);
    }

    /// Returns, when stacked, the height of the columns as each needs it at the full width: a grid would measure them at less.
    @Override
    protected double computePrefHeight(double width) {
        return stacked && width >= 0 ? stackedHeight(width, Node::prefHeight) : super.computePrefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return stacked && width >= 0 ? stackedHeight(width, Node::minHeight) : super.computeMinHeight(width);
    }

    private double stackedHeight(double width, ToDoubleBiFunction<Node, Double> of) {
        double within = width - snappedLeftInset() - snappedRightInset();
        var heights = getManagedChildren().stream().mapToDouble(column -> snapSizeY(of.applyAsDouble(column, within)))
                .toArray();
        return snappedTopInset() + snappedBottomInset() + DoubleStream.of(heights).sum()
                + snapSpaceY(getVgap()) * Math.max(0, heights.length - 1);
    }

    /// Gives the remaining height to the main column when stacked.
    @Override
    protected void layoutChildren() {
        if (!stacked) {
            super.layoutChildren();
            return;
        }
        double within = getWidth() - snappedLeftInset() - snappedRightInset();
        double over = Math.max(0, getHeight() - prefHeight(getWidth()));
        double lacking = Math.max(0, prefHeight(getWidth()) - getHeight());
        double at = snappedTopInset();
        for (var column : getManagedChildren()) {
            double wanted = snapSizeY(column.prefHeight(within)) + over;
            double high = Math.max(Math.min(wanted, column.minHeight(within)), wanted - lacking);
            lacking -= wanted - high;
            over = 0;
            layoutInArea(column, snappedLeftInset(), at, within, high, 0, HPos.LEFT, VPos.TOP);
            at += high + snapSpaceY(getVgap());
        }
    }

    private void place() {
        if (getManagedChildren().size() < 2) {
            placeAlone();
            return;
        }
        boolean below = getWidth() > 0 && isTooNarrow();
        if (placed && !alone && below == stacked) {
            return;
        }
        placed = true;
        alone = false;
        stacked = below;
        var side = getChildren().get(1);
        setConstraints(getChildren().getFirst(), 0, 0);
        setConstraints(side, stacked ? 0 : 1, stacked ? 1 : 0);
        side.pseudoClassStateChanged(STACKED, stacked);
        // An empty column would keep its gap.
        getColumnConstraints().setAll(stacked ? List.of(main) : List.of(main, beside));
    }

    /// Gives this column the full width if the other one is not shown.
    private void placeAlone() {
        if (!placed || !alone) {
            placed = true;
            alone = true;
            stacked = false;
            getManagedChildren().forEach(column -> setConstraints(column, 0, 0));
            getColumnConstraints().setAll(List.of(main));
        }
    }

    private boolean isTooNarrow() {
        double side = getChildren().get(1).prefWidth(-1);
        double rest = getWidth() - getHgap() - side;
        return rest < LEAST_SHARE * side || rest < getChildren().getFirst().minWidth(-1);
    }
}
