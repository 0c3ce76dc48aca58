package org.daybook.ui;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

/// A row that leads somewhere, by a click, by Enter or by the space bar.
public final class PressableRow extends HBox {
    private boolean pressed;

    /// @param spoken what a screen reader says
    /// @param open   leads there
    /// @param parts  what stands in the row, from its beginning
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
        // Once the key is let go: else the field to which it leads would be written a space.
        addEventHandler(KeyEvent.KEY_RELEASED, key -> {
            if (pressed && key.getCode() == KeyCode.SPACE) {
                pressed = false;
                key.consume();
                open.run();
            }
        });
    }
}
