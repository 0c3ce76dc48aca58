package org.daybook.ui;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// Handles keys before any field of the window does. On the screen thread.
final class KeyFilter {
    private KeyFilter() {}

    /// Filters keys while a node is part of a scene; it must not be in one yet.
    static void whileShown(Node node, EventHandler<KeyEvent> heard) {
        node.sceneProperty().addListener((_, before, now) -> {
            if (before != null) {
                before.removeEventFilter(KeyEvent.KEY_PRESSED, heard);
            }
            if (now != null) {
                now.addEventFilter(KeyEvent.KEY_PRESSED, heard);
            }
        });
    }
}
