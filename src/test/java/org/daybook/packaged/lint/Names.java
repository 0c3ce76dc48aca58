package org.daybook.packaged.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.daybook.packaged.lint.Finding.Rule;

/// What a screen reader would announce wrongly or not at all, by the attributes that JavaFX passes to it: controls without a
/// name or a role, switches without a state, tables without column names.
final class Names {
    private Names() {}

    static Stream<Finding> in(List<Node> nodes) {
        return Stream.concat(nodes.stream().filter(Node::isFocusTraversable)
                .filter(node -> !(node instanceof ScrollPane)).flatMap(node -> control(node, nodes)),
                nodes.stream().filter(TableView.class::isInstance).flatMap(Names::columns));
    }

    private static Stream<Finding> control(Node node, List<Node> nodes) {
        return Stream.of(role(node), state(node), isNamed(node, nodes)
                ? Stream.<Finding>empty()
                : Stream.of(LayoutLint.finding(Rule.NO_ACCESSIBLE_NAME, node, "has no name"))).flatMap(all -> all);
    }

    private static Stream<Finding> role(Node node) {
        var role = asked(node, AccessibleAttribute.ROLE);
        return role.isEmpty() || role.get() == AccessibleRole.NODE || role.get() == AccessibleRole.PARENT
                ? Stream.of(LayoutLint.finding(Rule.NO_ROLE, node, "takes the focus and is a " + role))
                : Stream.empty();
    }

    /// Anything that can be switched on and off, or ticked, announces its state.
    private static Stream<Finding> state(Node node) {
        return switch (node.getAccessibleRole()) {
            case CHECK_BOX, RADIO_BUTTON, TOGGLE_BUTTON -> asked(node, AccessibleAttribute.SELECTED).isEmpty()
                    ? Stream.of(LayoutLint.finding(Rule.NO_STATE, node, "does not say whether it is chosen"))
                    : Stream.empty();
            case null, default -> Stream.empty();
        };
    }

    private static Stream<Finding> columns(Node table) {
        int count = asked(table, AccessibleAttribute.COLUMN_COUNT).map(Integer.class::cast).orElse(0);
        return IntStream.range(0, count).filter(column -> !(table
                .queryAccessibleAttribute(AccessibleAttribute.COLUMN_AT_INDEX, column) instanceof Node head
                && asked(head, AccessibleAttribute.TEXT).filter(Names::isWords).isPresent()))
                .mapToObj(column -> LayoutLint.finding(Rule.NO_COLUMN_NAME, table, "column " + (column + 1)
                        + " has no name"));
    }

    /// The text of a field or of a list is its content, and no name.
    private static boolean isNamed(Node node, List<Node> nodes) {
        return isWords(node.getAccessibleText()) || node instanceof Labeled labeled && isWords(labeled.getText())
                || asked(node, AccessibleAttribute.LABELED_BY).filter(Label.class::isInstance).map(Label.class::cast)
                        .filter(label -> isWords(label.getText())).isPresent()
                || nodes.stream().filter(Label.class::isInstance).map(Label.class::cast)
                        .anyMatch(label -> label.getLabelFor() == node && isWords(label.getText()))
                || !(node instanceof TextInputControl) && !(node instanceof ComboBoxBase<?>)
                        && asked(node, AccessibleAttribute.TEXT).filter(Names::isWords).isPresent();
    }

    private static Optional<Object> asked(Node node, AccessibleAttribute attribute) {
        return Optional.ofNullable(node.queryAccessibleAttribute(attribute));
    }

    private static boolean isWords(@org.jspecify.annotations.Nullable Object text) {
        return text != null && !text.toString().isBlank();
    }
}
