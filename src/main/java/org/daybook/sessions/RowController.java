package org.daybook.sessions;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.daybook.ui.Icons;
import org.daybook.ui.Texts;

/// A row that opens something by a click or by Enter.
final class RowController {
    private RowController() {}

    /// Creates the mark of a session that has a schedule conflict.
    static Label conflict(Texts texts) {
        var label = label(texts.say("sessions.to-do.conflict.chip"), "text-small", "strong", "warning-text",
                "schedule-conflict");
        label.setGraphic(Icons.of("fth-alert-circle"));
        return label;
    }

    /// Creates a row.
    ///
    /// @param spoken what a screen reader speaks
    /// @param open   opens its target
    static HBox make(String spoken, Runnable open, Node... nodes) {
        var row = new HBox(nodes);
        row.getStyleClass().addAll("row", "two-line", "pressable");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setAccessibleText(spoken);
        row.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                open.run();
            }
        });
        row.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                key.consume();
                open.run();
            }
        });
        return row;
    }

    /// Returns the same node, set to take all remaining space.
    static <N extends Node> N growing(N node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }

    /// Creates a label with styles.
    static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
