package org.daybook.ui;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.ToggleButtonSkin;

/// The skin of every toggle button, so that its text may be right-to-left and wrap, see [Unbroken].
///
/// Named in `controls.css`; public because JavaFX creates it by its name.
public final class WrappingToggleButtonSkin extends ToggleButtonSkin {
    private final Unbroken text;

    /// @param button whose text may change at any time
    public WrappingToggleButtonSkin(ToggleButton button) {
        super(button);
        text = new Unbroken(button);
        registerChangeListener(button.textProperty(), _ -> text.setOut());
        registerChangeListener(button.wrapTextProperty(), _ -> text.setOut());
        text.setOut();
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
