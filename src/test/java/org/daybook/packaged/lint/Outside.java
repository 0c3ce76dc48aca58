package org.daybook.packaged.lint;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.daybook.packaged.lint.Finding.Rule;
import org.jspecify.annotations.Nullable;

/// Anything outside the window, its scroll pane or the node around it, anything squeezed to nothing, anything that must be
/// scrolled sideways, and charts with less height than they need.
final class Outside {
    private static final double TOLERANCE = 1.5;
    /// A smaller control, in pixels, cannot be hit.
    private static final double SMALLEST = 8;

    private Outside() {}

    static Stream<Finding> in(List<Node> nodes) {
        return nodes.stream().flatMap(node -> Stream.of(window(node), squeezed(node), sideways(node), chart(node))
                .flatMap(found -> found));
    }

    private static Stream<Finding> window(Node node) {
        if (!(node instanceof Control || node instanceof Text) || node instanceof ScrollBar
                || Seen.isInside(node, TextInputControl.class)) {
            return Stream.empty();
        }
        var place = Seen.place(node);
        var around = Seen.above(node).filter(ScrollPane.class::isInstance).findFirst();
        if (around.isPresent()) {
            var pane = (ScrollPane) around.orElseThrow();
            return beside(place, pane.localToScene(pane.getViewportBounds().getWidth() > 0
                    ? pane.getLayoutBounds()
                    : pane.getBoundsInLocal()))
                            ? Stream.of(LayoutLint.finding(Rule.OUTSIDE, node, Seen.figures(place)
                                    + " reaches out of its scroll pane " + Seen.figures(Seen.place(pane))))
                            : Stream.empty();
        }
        var window = Seen.place(node.getScene().getRoot());
        boolean out = beside(place, window) || !Seen.scrolls(node) && (place.getMinY() < window.getMinY() - TOLERANCE
                || place.getMaxY() > window.getMaxY() + TOLERANCE);
        return out
                ? Stream.of(LayoutLint.finding(Rule.OUTSIDE, node,
                        Seen.figures(place) + " reaches out of the window " + Seen.figures(window)))
                : Stream.empty();
    }

    private static boolean beside(Bounds place, Bounds around) {
        return place.getMinX() < around.getMinX() - TOLERANCE || place.getMaxX() > around.getMaxX() + TOLERANCE;
    }

    /// A control that exists but has no room, or is outside its parent.
    private static Stream<Finding> squeezed(Node node) {
        if (!(node instanceof Control control) || node instanceof ScrollBar || !node.isManaged()
                || !(node.getParent() instanceof Region parent)) {
            return Stream.empty();
        }
        boolean empty = control.prefWidth(-1) > SMALLEST && control.getWidth() < SMALLEST
                || control.prefHeight(-1) > SMALLEST && control.getHeight() < SMALLEST;
        var place = node.getBoundsInParent();
        boolean out = parent.getClip() == null && beside(node.localToParent(node.getLayoutBounds()),
                withMargin(parent.getLayoutBounds(), VBox.getMargin(node)));
        return empty || out
                ? Stream.of(LayoutLint.finding(Rule.SQUEEZED, node,
                        Seen.figures(place) + " in " + Seen.figures(parent.getLayoutBounds())))
                : Stream.empty();
    }

    /// A negative margin is deliberate: room for the focus ring of its content.
    private static Bounds withMargin(Bounds area, @Nullable Insets margin) {
        double left = margin == null ? 0 : Math.max(0, -margin.getLeft());
        double right = margin == null ? 0 : Math.max(0, -margin.getRight());
        return new BoundingBox(area.getMinX() - left, area.getMinY(), area.getWidth() + left + right, area.getHeight());
    }

    private static Stream<Finding> sideways(Node node) {
        return node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL
                && bar.getVisibleAmount() < bar.getMax() - bar.getMin() && bar.getHeight() > 1
                && !Seen.isInside(bar, javafx.scene.control.TextArea.class)
                        ? Stream.of(LayoutLint.finding(Rule.SIDEWAYS, bar, "has to be scrolled sideways"))
                        : Stream.empty();
    }

    /// Lower than needed to be read, or a picture of numbers that any page with less room would shrink this way.
    private static Stream<Finding> chart(Node node) {
        if (!(node instanceof Region region) || !node.getClass().getSimpleName().startsWith("Time")) {
            return Stream.empty();
        }
        double needed = region.prefHeight(region.getWidth()) - TOLERANCE;
        double least = node.getAccessibleRole() == AccessibleRole.IMAGE_VIEW
                ? region.minHeight(region.getWidth())
                : needed;
        return Math.min(region.getHeight(), least) < needed
                ? Stream.of(LayoutLint.finding(Rule.CHART_TOO_LOW, node, "%.0f px high, at least %.0f, needs %.0f"
                        .formatted(region.getHeight(), least, needed + TOLERANCE)))
                : Stream.empty();
    }
}
