package org.daybook.packaged.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.daybook.packaged.lint.Finding.Rule;

/// Anything that covers something else: texts over texts anywhere, and siblings in panes that should place them side by side.
final class Overlaps {
    private static final double TOLERANCE = 2;
    /// A line of text is higher than its letters, in fractions of the line.
    private static final double LEADING = 0.25;
    private static final List<Class<? extends Parent>> SIDE_BY_SIDE = List.of(HBox.class, VBox.class, FlowPane.class,
            GridPane.class, TilePane.class, BorderPane.class);

    private Overlaps() {}

    static Stream<Finding> in(List<Node> nodes) {
        return Stream.concat(texts(nodes), nodes.stream().filter(Parent.class::isInstance).map(Parent.class::cast)
                .filter(parent -> SIDE_BY_SIDE.stream().anyMatch(kind -> kind.isInstance(parent)))
                .flatMap(Overlaps::siblings));
    }

    private static Stream<Finding> siblings(Parent parent) {
        return pairs(parent.getChildrenUnmodifiable().stream().filter(Node::isVisible).filter(Node::isManaged)
                .toList(), 0, false);
    }

    private static Stream<Finding> texts(List<Node> nodes) {
        var texts = nodes.stream().filter(Text.class::isInstance)
                .filter(node -> !((Text) node).getText().isBlank()).filter(node -> Seen.isLarger(Seen.shown(node), 0))
                .toList();
        return pairs(texts, LEADING, true);
    }

    /// Returns where the letters of a text are: a font's line may be higher than its label, which then has a corresponding
    /// padding.
    private static Bounds letters(Node text) {
        return text.getParent() instanceof Label label
                ? Seen.common(Seen.shown(text), Seen.shown(label))
                : Seen.shown(text);
    }

    /// A long message covers the foot of its page, until the next act.
    private static boolean isMessage(Node node) {
        return Stream.iterate(node, each -> each != null, Node::getParent)
                .anyMatch(each -> each.getStyleClass().contains("message-bar"));
    }

    private static Stream<Finding> pairs(List<Node> nodes, double leading, boolean clipped) {
        var found = new ArrayList<Finding>();
        var places = nodes.stream().map(node -> clipped ? letters(node) : Seen.place(node)).toList();
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = i + 1; j < nodes.size(); j++) {
                var common = Seen.common(places.get(i), places.get(j));
                // One text that continues on the next line has the whole of both lines as its bounds.
                boolean oneText = nodes.get(i).getParent() instanceof TextFlow flow && nodes.get(j).getParent() == flow;
                if (oneText || isMessage(nodes.get(i)) != isMessage(nodes.get(j))) {
                    continue;
                }
                double line = leading * Math.min(places.get(i).getHeight(), places.get(j).getHeight());
                if (common.getWidth() > TOLERANCE && common.getHeight() > TOLERANCE + line) {
                    found.add(LayoutLint.finding(Rule.OVERLAP, nodes.get(i), Seen.figures(places.get(i)) + " and "
                            + Seen.way(nodes.get(j)) + " " + Seen.figures(places.get(j))));
                }
            }
        }
        return found.stream();
    }
}
