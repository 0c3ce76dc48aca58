package org.daybook.signin;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

/// The initial focus of a signed-out screen.
public final class SignInFocus {
    private SignInFocus() {}

    /// Focuses a node as soon as it is shown and laid out; before that nothing can have the focus.
    public static void first(Node node) {
        if (node.getScene() != null) {
            afterLayout(node.getScene(), node);
            return;
        }
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
