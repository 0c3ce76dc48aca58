package org.daybook.packaged.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import org.daybook.packaged.lint.Finding.Rule;

/// Controls that a screen reader cannot name, or does not know what they are.
final class Names {
    private Names() {}

    static Stream<Finding> in(List<Node> nodes) {
        return nodes.stream().filter(Node::isFocusTraversable).filter(node -> !(node instanceof ScrollPane))
                .flatMap(node -> Stream.concat(
                        role(node), isNamed(node, nodes)
                                ? Stream.empty()
                                : Stream.of(LayoutLint.finding(Rule.NO_ACCESSIBLE_NAME, node, "has no name"))));
    }

    private static Stream<Finding> role(Node node) {
        return node.getAccessibleRole() == AccessibleRole.NODE || node.getAccessibleRole() == AccessibleRole.PARENT
                || node.getAccessibleRole() == null
                        ? Stream.of(LayoutLint.finding(Rule.NO_ROLE, node, "takes the focus and is a "
                                + node.getAccessibleRole()))
                        : Stream.empty();
    }

    private static boolean isNamed(Node node, List<Node> nodes) {
        return isWords(node.getAccessibleText()) || node instanceof Labeled labeled && isWords(labeled.getText())
                || nodes.stream().filter(Label.class::isInstance).map(Label.class::cast)
                        .anyMatch(label -> label.getLabelFor() == node && isWords(label.getText()))
                || Optional.ofNullable(node.queryAccessibleAttribute(AccessibleAttribute.TEXT)).map(Object::toString)
                        .filter(Names::isWords).isPresent();
    }

    private static boolean isWords(@org.jspecify.annotations.Nullable String text) {
        return text != null && !text.isBlank();
    }
}
