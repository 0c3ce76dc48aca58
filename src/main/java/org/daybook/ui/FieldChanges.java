package org.daybook.ui;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;

/// Changes to the input of a field, whatever controls it consists of.
final class FieldChanges {
    private FieldChanges() {}

    /// Calls the listener at every change of the input, in a single control or a group of them.
    static void in(Node node, Runnable listener) {
        values(node).forEach(value -> value.addListener((_, _, _) -> listener.run()));
        if (node instanceof Pane several && !(node instanceof Segments)) {
            several.getChildren().forEach(one -> in(one, listener));
        }
    }

    private static List<ObservableValue<?>> values(Node node) {
        return switch (node) {
            case TextInputControl input -> List.of(input.textProperty());
            case ComboBox<?> list -> List.of(list.valueProperty(), list.getEditor().textProperty());
            case ComboBoxBase<?> list -> List.of(list.valueProperty());
            case CheckBox box -> List.of(box.selectedProperty());
            case ToggleButton button -> List.of(button.selectedProperty());
            case Segments<?> segments -> List.of(segments.chosenProperty());
            default -> List.of();
        };
    }
}
