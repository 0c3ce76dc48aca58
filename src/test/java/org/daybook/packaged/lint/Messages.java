package org.daybook.packaged.lint;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.daybook.packaged.lint.Finding.Rule;

/// Messages that are visible but not announced, by the attributes that JavaFX passes to a screen reader: a message line is a
/// text that has its sentence, and the error of a field is announced at the field.
final class Messages {
    private Messages() {}

    static Stream<Finding> in(List<Node> nodes) {
        return Stream.concat(nodes.stream().filter(node -> is(node, "message-line") && !is(node, "quiet"))
                .flatMap(Messages::line),
                nodes.stream().filter(node -> is(node, "field-problem"))
                        .filter(Label.class::isInstance).map(Label.class::cast).flatMap(Messages::problem));
    }

    private static Stream<Finding> line(Node line) {
        var shown = Seen.below(line).filter(Label.class::isInstance).map(node -> ((Label) node).getText())
                .filter(Objects::nonNull).filter(words -> !words.isBlank()).findFirst();
        boolean heard = asked(line, AccessibleAttribute.ROLE).equals(Optional.of(AccessibleRole.TEXT))
                && asked(line, AccessibleAttribute.TEXT).filter(said -> shown.filter(said.toString()::contains)
                        .isPresent()).isPresent();
        return shown.isEmpty() || heard
                ? Stream.empty()
                : Stream.of(LayoutLint.finding(Rule.NO_MESSAGE, line, "says nothing of “" + shown.get() + "”"));
    }

    private static Stream<Finding> problem(Label problem) {
        var words = Optional.ofNullable(problem.getText()).filter(text -> !text.isBlank());
        Parent field = problem.getParent();
        boolean heard = words.isEmpty() || field != null && Seen.below(field)
                .anyMatch(node -> node.isFocusTraversable()
                        && asked(node, AccessibleAttribute.HELP).equals(words.map(Object.class::cast)));
        return heard
                ? Stream.empty()
                : Stream.of(LayoutLint.finding(Rule.NO_MESSAGE, problem, "is told at no control of its field"));
    }

    private static boolean is(Node node, String style) {
        return node.getStyleClass().contains(style);
    }

    private static Optional<Object> asked(Node node, AccessibleAttribute attribute) {
        return Optional.ofNullable(node.queryAccessibleAttribute(attribute));
    }
}
