package org.daybook.app;

import javafx.scene.Node;
import org.daybook.ui.FirstFocus;

/// Where typing begins on a screen of the lobby.
final class LobbyFocus {
    private LobbyFocus() {}

    /// As [FirstFocus#on(Node)].
    static void first(Node node) {
        FirstFocus.on(node);
    }
}
