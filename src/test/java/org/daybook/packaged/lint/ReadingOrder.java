package org.daybook.packaged.lint;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import org.daybook.packaged.lint.Finding.Rule;

/// Controls side by side in one box that Tab and a screen reader reach in another order than they are read. A time grid is read
/// day by day and by time, wherever its blocks are.
final class ReadingOrder {
    private ReadingOrder() {}

    static Stream<Finding> in(List<Node> nodes) {
        return nodes.stream().map(Node::getParent).filter(parent -> parent != null)
                .filter(box -> !box.getStyleClass().contains("time-body")).distinct().flatMap(box -> {
                    var stops = box.getChildrenUnmodifiable().stream().filter(nodes::contains)
                            .filter(Node::isFocusTraversable).toList();
                    return IntStream.range(1, stops.size())
                            .filter(at -> isBefore(stops.get(at), stops.get(at - 1)))
                            .mapToObj(at -> LayoutLint.finding(Rule.ORDER, stops.get(at),
                                    "is read before what Tab comes to first"));
                });
    }

    /// Checks whether a node is above another, or before it in the same line.
    private static boolean isBefore(Node node, Node other) {
        Bounds one = Seen.place(node);
        Bounds two = Seen.place(other);
        boolean sameLine = one.getMinY() < two.getMaxY() - 1 && two.getMinY() < one.getMaxY() - 1;
        boolean fromRight = node.getParent().getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        return sameLine
                ? fromRight ? one.getMinX() >= two.getMaxX() - 1 : one.getMaxX() <= two.getMinX() + 1
                : one.getMaxY() <= two.getMinY() + 1 && one.getMinX() < two.getMaxX() && two.getMinX() < one.getMaxX();
    }
}
