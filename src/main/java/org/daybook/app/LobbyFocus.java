package org.daybook.app;

import javafx.application.Platform;
import javafx.scene.Node;

/// Where typing begins on a screen of the lobby.
final class LobbyFocus {
    private LobbyFocus() {}

    /// Puts the focus on a node as soon as it is shown; before that nothing can have it.
    static void first(Node node) {
        node.sceneProperty().addListener((_, _, scene) -> {
            if (scene != null) {
                Platform.runLater(node::requestFocus);
            }
        });
    }
}
