package org.daybook.ui;

import javafx.beans.DefaultProperty;
import javafx.collections.ObservableList;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The foot of a page: a sentence and, at the end, its buttons. If both do not fit in one line, the sentence is above.
@DefaultProperty("buttons")
public final class FootBar extends Region {
    private final Label words = new Label();
    private final HBox buttons = new HBox();

    /// Creates a bar without a sentence and buttons.
    public FootBar() {
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        buttons.getStyleClass().add("gap-12");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(words, buttons);
    }

    /// Returns the sentence.
    public String getWords() {
        return words.getText();
    }

    /// Sets the sentence.
    public void setWords(String text) {
        words.setText(text);
    }

    /// Returns the buttons.
    public ObservableList<Node> getButtons() {
        return buttons.getChildren();
    }

    private boolean inOneLine(double width) {
        return words.prefWidth(-1) + buttons.getSpacing() + buttons.prefWidth(-1) <= width;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(words.minWidth(-1), buttons.minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return words.prefWidth(-1) + buttons.getSpacing() + buttons.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < 0 || inOneLine(width)
                ? Math.max(words.prefHeight(-1), buttons.prefHeight(-1))
                : words.prefHeight(width) + buttons.getSpacing() / 2 + buttons.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double high = buttons.prefHeight(-1);
        if (inOneLine(getWidth())) {
            layoutInArea(words, 0, 0, words.prefWidth(-1), getHeight(), 0, HPos.LEFT, VPos.CENTER);
        } else {
            layoutInArea(words, 0, 0, getWidth(), getHeight() - high, 0, HPos.LEFT, VPos.TOP);
        }
        double wide = Math.min(getWidth(), buttons.prefWidth(-1));
        layoutInArea(buttons, getWidth() - wide, getHeight() - high, wide, high, 0, HPos.RIGHT, VPos.CENTER);
    }
}
