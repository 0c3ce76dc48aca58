package org.daybook.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/// A part of a page that hears keys by itself, which F1 lists while it is seen. On the screen thread.
interface HearsKeys {
    /// A key and what it does.
    ///
    /// @param cap what is printed on it, for example `Alt 1–6`
    /// @param key the text key of what it does
    record Heard(String cap, String key) {}

    /// The keys that it hears now.
    List<Heard> heard();

    /// Those of every part that is seen inside a node, each once.
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
