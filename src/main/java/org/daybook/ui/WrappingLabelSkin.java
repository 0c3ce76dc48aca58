package org.daybook.ui;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.control.skin.LabelSkin;

/// The skin of every label, so that its text may be right-to-left and wrap, see [Unbroken]; text read from right to left is
/// aligned accordingly. Labels that do not wrap are left alone.
///
/// Named in `type.css`; public because JavaFX creates it by its name.
public final class WrappingLabelSkin extends LabelSkin {
    private final Unbroken text;

    /// @param label whose text may change at any time
    public WrappingLabelSkin(Label label) {
        super(label);
        text = new Unbroken(label);
        registerChangeListener(label.textProperty(), _ -> setOut());
        registerChangeListener(label.wrapTextProperty(), _ -> setOut());
        setOut();
    }

    private void setOut() {
        text.setOut();
        var label = getSkinnable();
        if (text.mirrored()) {
            label.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        } else if (label.isWrapText() && label.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT) {
            label.setNodeOrientation(NodeOrientation.INHERIT);
        }
    }

    @Override
    protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
        return text.minWidth(super.computeMinWidth(height, top, right, bottom, left), left + right);
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return text.keepsAllLines(width)
                ? computePrefHeight(width, top, right, bottom, left)
                : super.computeMinHeight(width, top, right, bottom, left);
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return super.computePrefHeight(text.wide(width, left + right), top, right, bottom, left);
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        double wide = Math.max(width, text.least());
        super.layoutChildren(x, y, wide, Math.max(height, text.high(wide)));
    }
}
