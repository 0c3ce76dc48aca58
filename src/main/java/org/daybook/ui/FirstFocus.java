package org.daybook.ui;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

/// Where typing begins on a screen.
public final class FirstFocus {
    private FirstFocus() {}

    /// Puts the focus on a node as soon as it is shown and laid out; before that nothing can have it, and what lies in a
    /// scroll pane is not even in the scene. To be called before the node is shown, from `initialize`.
    public static void on(Node node) {
        node.sceneProperty().addListener((_, _, scene) -> {
            if (scene != null) {
                afterLayout(scene, node);
            }
        });
    }

    private static void afterLayout(Scene scene, Node node) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                node.requestFocus();
            }
        });
        Platform.requestNextPulse();
    }
}
