package org.daybook.signin;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

/// Where typing begins on a screen of the lobby.
public final class SignInFocus {
    private SignInFocus() {}

    /// Puts the focus on a node as soon as it is shown and laid out; before that nothing can have it.
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
