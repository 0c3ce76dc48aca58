package org.daybook.ui;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

/// A row that opens something by a click, Enter or the space bar.
public final class PressableRow extends HBox {
    private boolean pressed;

    /// @param spoken the accessible text
    /// @param open   opens it
    /// @param parts  the nodes of the row, from its start
    public PressableRow(String spoken, Runnable open, Node... parts) {
        super(parts);
        getStyleClass().addAll("row", "two-line", "pressable");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(spoken);
        addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                open.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            pressed = key.getCode() == KeyCode.SPACE;
            if (pressed) {
                key.consume();
            } else if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                open.run();
            }
        });
        // On release: otherwise the field that gets the focus would receive a space.
        addEventHandler(KeyEvent.KEY_RELEASED, key -> {
            if (pressed && key.getCode() == KeyCode.SPACE) {
                pressed = false;
                key.consume();
                open.run();
            }
        });
    }
}
