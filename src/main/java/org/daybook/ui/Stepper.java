package org.daybook.ui;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// A small count with − and +, for counting at the door or in a room.
public final class Stepper extends HBox {
    private final IntegerProperty value = new SimpleIntegerProperty(0);
    private final IntegerProperty min = new SimpleIntegerProperty(0);
    private final IntegerProperty max = new SimpleIntegerProperty(999);
    private final Button less = button("fth-minus", "less");
    private final Button more = button("fth-plus", "more");

    /// Creates a count of 0, between 0 and 999.
    public Stepper() {
        var number = new Label();
        number.getStyleClass().add("stepper-number");
        number.textProperty().bind(value.asString());
        value.addListener((_, _, now) -> dim(number, now.intValue()));
        dim(number, 0);
        getChildren().addAll(less, number, more);
        getStyleClass().add("stepper");
        setAlignment(Pos.CENTER);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        less.setOnAction(_ -> step(-1));
        more.setOnAction(_ -> step(1));
        less.disableProperty().bind(value.lessThanOrEqualTo(min));
        more.disableProperty().bind(value.greaterThanOrEqualTo(max));
    }

    /// Sets what is counted as the accessible texts; a screen reader would otherwise read only − and +.
    public void describe(String fewer, String oneMore) {
        less.setAccessibleText(fewer);
        more.setAccessibleText(oneMore);
    }

    /// Counts up or down, within the limits.
    public void step(int by) {
        value.set(Math.clamp((long) value.get() + by, min.get(), max.get()));
    }

    /// Returns the count.
    public IntegerProperty valueProperty() {
        return value;
    }

    /// Returns the count.
    public int getValue() {
        return value.get();
    }

    /// Sets the count.
    public void setValue(int count) {
        value.set(count);
    }

    /// Returns the smallest count.
    public int getMin() {
        return min.get();
    }

    /// Sets the smallest count.
    public void setMin(int smallest) {
        min.set(smallest);
    }

    /// Returns the largest count.
    public int getMax() {
        return max.get();
    }

    /// Sets the largest count.
    public void setMax(int largest) {
        max.set(largest);
    }

    private static void dim(Label number, int count) {
        number.getStyleClass().remove("none");
        if (count == 0) {
            number.getStyleClass().add("none");
        }
    }

    private static Button button(String icon, String style) {
        var button = new IconButton(icon);
        button.getStyleClass().add(style);
        return button;
    }
}
