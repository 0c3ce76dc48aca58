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

/// The visible parts of a scene: the nodes in front, and the part of each that is not clipped. On the JavaFX application
/// thread.
final class Seen {
    private Seen() {}

    /// Returns the node in front: the topmost dialog, or the search's overlay over a page, or else the whole window.
    static Node front(Scene scene) {
        return scene.getRoot().getChildrenUnmodifiable().stream().filter(Node::isVisible)
                .filter(node -> node.getStyleClass().contains("dialog-veil")).reduce((_, last) -> last)
                .or(() -> Optional.ofNullable(scene.getRoot().lookup(".search-results")).filter(Node::isVisible))
                .orElse(scene.getRoot());
    }

    /// Returns a node and all its visible descendants.
    static Stream<Node> below(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(Seen::below))
                : Stream.of(node);
    }

    /// Returns the position of a node in its scene.
    static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /// Returns the part of a node that neither a viewport nor the window hides; empty if nothing is left.
    static Bounds shown(Node node) {
        Bounds part = node instanceof Text ? node.localToScene(node.getBoundsInLocal()) : place(node);
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            if (above.getClip() != null) {
                part = common(part, above.localToScene(above.getClip().getBoundsInParent()));
            }
        }
        return common(part, place(node.getScene().getRoot()));
    }

    /// Returns the intersection of two areas.
    static Bounds common(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(left, top, Math.min(one.getMaxX(), other.getMaxX()) - left,
                Math.min(one.getMaxY(), other.getMaxY()) - top);
    }

    /// Checks whether an area is at least this large in both directions.
    static boolean isLarger(Bounds area, double than) {
        return area.getWidth() > than && area.getHeight() > than;
    }

    /// Checks whether a node is in something that scrolls, so that its position means nothing.
    static boolean scrolls(Node node) {
        return above(node).anyMatch(around -> around instanceof ScrollPane || around instanceof VirtualFlow<?>);
    }

    /// Returns the ancestors of a node, nearest first.
    static Stream<Node> above(Node node) {
        return Stream.iterate(node.getParent(), around -> around != null, Node::getParent);
    }

    /// Checks whether a node is an internal part of a JavaFX control.
    static boolean isInside(Node node, Class<?>... kinds) {
        return above(node).anyMatch(around -> List.of(kinds).stream().anyMatch(kind -> kind.isInstance(around)));
    }

    /// Returns the path to a node, from its nearest ancestors with an id.
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

    /// Returns an area in whole pixels.
    static String figures(Bounds area) {
        return "%.0f,%.0f %.0fx%.0f".formatted(area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight());
    }
}
