package org.daybook.ui;

import javafx.collections.ListChangeListener;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// A flow of which every row is seen: it wraps and is never pressed together, however little room there is around it. Fields
/// beside each other keep their labels in one line, also where the problem of one takes more lines than another's.
public final class WholeFlow extends FlowPane {
    private boolean topped;

    /// Empty.
    public WholeFlow() {
        getChildren().addListener((ListChangeListener<Node>) _ -> align());
    }

    /// With these in it.
    public WholeFlow(Node... nodes) {
        this();
        getChildren().setAll(nodes);
    }

    /// Where nobody said how the rows are aligned.
    private void align() {
        boolean fields = getChildren().stream().allMatch(Field.class::isInstance);
        if (getRowValignment() == (topped ? VPos.TOP : VPos.CENTER) && fields != topped) {
            topped = fields;
            setRowValignment(fields ? VPos.TOP : VPos.CENTER);
        }
    }

    @Override
    protected double computeMinHeight(double width) {
        return width < 0 ? super.computeMinHeight(width) : computePrefHeight(width);
    }
}
