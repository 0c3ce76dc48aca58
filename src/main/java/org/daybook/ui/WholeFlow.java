package org.daybook.ui;

import javafx.collections.ListChangeListener;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// A flow whose rows are all visible: it wraps and is never compressed, however little room there is around it. The labels of
/// fields side by side stay in one line, even if the problem of one takes more lines than another's.
public final class WholeFlow extends FlowPane {
    private boolean topped;

    /// Creates an empty flow.
    public WholeFlow() {
        getChildren().addListener((ListChangeListener<Node>) _ -> align());
    }

    /// Creates a flow of these nodes.
    public WholeFlow(Node... nodes) {
        this();
        getChildren().setAll(nodes);
    }

    /// Unless the alignment of the rows was set.
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
