package org.daybook.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/// A part of a page that handles keys itself. F1 lists them while the part is visible. On the screen thread.
interface HearsKeys {
    /// A key and what it does.
    ///
    /// @param cap the label of the key, for example `Alt 1–6`
    /// @param key the text key of its description
    record Heard(String cap, String key) {}

    /// Returns the keys that it currently handles.
    List<Heard> heard();

    /// Returns the keys of every visible part inside a node, without duplicates.
    static List<Heard> inside(Node node) {
        return seen(node).distinct().toList();
    }

    private static Stream<Heard> seen(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        var own = node instanceof HearsKeys part ? part.heard().stream() : Stream.<Heard>empty();
        var inner = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(HearsKeys::seen)
                : Stream.<Heard>empty();
        return Stream.concat(own, inner);
    }
}
