package org.daybook.packaged.lint;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;
import org.daybook.packaged.lint.Finding.Rule;
import org.kordamp.ikonli.javafx.FontIcon;

/// Text of which a part cannot be read. A label may be cut if its owner declares it: by the style `may-be-cut`, with the whole
/// text in its tooltip.
final class CutText {
    /// Letters extend slightly beyond their line, in pixels.
    private static final double TOLERANCE = 2;

    private CutText() {}

    static Stream<Finding> in(List<Node> nodes) {
        return Stream.concat(
                nodes.stream().filter(Labeled.class::isInstance).map(Labeled.class::cast).flatMap(CutText::labeled),
                nodes.stream().filter(Text.class::isInstance).filter(text -> !(text instanceof FontIcon))
                        .map(Text.class::cast).flatMap(CutText::text));
    }

    private static Stream<Finding> labeled(Labeled labeled) {
        var whole = labeled.getText();
        if (whole == null || whole.isBlank() || isDeclared(labeled)) {
            return Stream.empty();
        }
        return labeled.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(Text.class::cast)
                .filter(Node::isVisible).filter(text -> text.getStyleClass().contains("text"))
                .filter(text -> !same(whole, text.getText(), labeled.isMnemonicParsing()))
                .map(text -> LayoutLint.finding(Rule.TEXT_CUT_OFF, labeled, "“" + text.getText() + "” for “" + whole
                        + "” in " + Seen.figures(Seen.place(labeled))));
    }

    private static boolean isDeclared(Labeled labeled) {
        return labeled.getStyleClass().contains("may-be-cut") && labeled.getTooltip() != null;
    }

    private static boolean same(String whole, String shown, boolean mnemonic) {
        var expected = mnemonic ? whole.replaceFirst("_", "") : whole;
        return expected.replace("\n", "").equals(shown.replace("\n", "")) || whole.equals(shown);
    }

    /// Cut by a clip of an ancestor that no scrolling can move: sideways anywhere, downwards if nothing scrolls.
    private static Stream<Finding> text(Text text) {
        if (text.getText() == null || text.getText().isBlank() || Seen.isInside(text, TextField.class) && typed(text)) {
            return Stream.empty();
        }
        var whole = text.localToScene(text.getBoundsInLocal());
        var shown = Seen.shown(text);
        boolean beside = whole.getWidth() - shown.getWidth() > TOLERANCE;
        boolean below = whole.getHeight() - Math.max(0, shown.getHeight()) > TOLERANCE && !Seen.scrolls(text);
        return beside && shown.getHeight() > 0 || below
                ? Stream.of(LayoutLint.finding(Rule.TEXT_CUT_OFF, text, "“" + text.getText() + "” is "
                        + Seen.figures(whole) + ", of which is seen " + Seen.figures(shown)))
                : Stream.empty();
    }

    /// Typed text may be longer than its field; the field's own text may not.
    private static boolean typed(Text text) {
        return Seen.above(text).filter(TextField.class::isInstance).map(TextField.class::cast)
                .anyMatch(field -> field.getText() != null && !field.getText().isEmpty());
    }
}
