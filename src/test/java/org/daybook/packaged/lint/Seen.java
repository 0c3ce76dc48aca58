package org.daybook.packaged.lint;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// What can be seen of a scene: the nodes in front, and which part of each is not hidden by what clips it. On the screen
/// thread.
final class Seen {
    private Seen() {}

    /// The node that is in front: the topmost dialog, or what the search lays over a page, or else the whole window.
    static Node front(Scene scene) {
        return scene.getRoot().getChildrenUnmodifiable().stream().filter(Node::isVisible)
                .filter(node -> node.getStyleClass().contains("dialog-veil")).reduce((_, last) -> last)
                .or(() -> Optional.ofNullable(scene.getRoot().lookup(".search-results")).filter(Node::isVisible))
                .orElse(scene.getRoot());
    }

    /// A node and all below it that are visible.
    static Stream<Node> below(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(Seen::below))
                : Stream.of(node);
    }

    /// Where a node lies in its scene.
    static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /// The part of a node that neither a viewport nor the window hides; empty when nothing is left.
    static Bounds shown(Node node) {
        Bounds part = node instanceof Text ? node.localToScene(node.getBoundsInLocal()) : place(node);
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            if (above.getClip() != null) {
                part = common(part, above.localToScene(above.getClip().getBoundsInParent()));
            }
        }
        return common(part, place(node.getScene().getRoot()));
    }

    /// What two areas share.
    static Bounds common(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(left, top, Math.min(one.getMaxX(), other.getMaxX()) - left,
                Math.min(one.getMaxY(), other.getMaxY()) - top);
    }

    /// Whether an area is at least as large as this in both directions.
    static boolean isLarger(Bounds area, double than) {
        return area.getWidth() > than && area.getHeight() > than;
    }

    /// Whether a node lies in something that scrolls, so that its place says nothing.
    static boolean scrolls(Node node) {
        return above(node).anyMatch(around -> around instanceof ScrollPane || around instanceof VirtualFlow<?>);
    }

    /// The nodes around a node, the nearest first.
    static Stream<Node> above(Node node) {
        return Stream.iterate(node.getParent(), around -> around != null, Node::getParent);
    }

    /// Whether a node belongs to the inside of a control of the toolkit.
    static boolean isInside(Node node, Class<?>... kinds) {
        return above(node).anyMatch(around -> List.of(kinds).stream().anyMatch(kind -> kind.isInstance(around)));
    }

    /// The way to a node, from its nearest ancestors with an id.
    static String way(Node node) {
        var steps = new ArrayDeque<String>();
        int ids = 0;
        for (Node here = node; here != null && ids < 2 && steps.size() < 7; here = here.getParent()) {
            steps.addFirst(name(here));
            ids += here.getId() == null ? 0 : 1;
        }
        return String.join(" > ", steps);
    }

    private static String name(Node node) {
        var styles = node.getStyleClass().isEmpty() ? "" : "." + String.join(".", node.getStyleClass());
        var kind = node.getClass().getSimpleName().isEmpty()
                ? Region.class.getSimpleName()
                : node.getClass().getSimpleName();
        return node.getId() == null ? kind + styles : "#" + node.getId();
    }

    /// An area in whole pixels.
    static String figures(Bounds area) {
        return "%.0f,%.0f %.0fx%.0f".formatted(area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight());
    }
}
