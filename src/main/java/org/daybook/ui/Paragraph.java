package org.daybook.ui;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// Text in any script that wraps. Right-to-left text is laid out word by word: JavaFX 25 and 26 abort the whole layout when
/// they have to break a run of such letters, and misplace its full stops when marks prevent the break.
public final class Paragraph extends StackPane {
    /// A number with its punctuation has no letter that determines its direction.
    private static final Pattern BARE_NUMBER = Pattern.compile("([\\d٠-٩]+)([:.,;!?؟،؛]+)");

    private String text = "";

    /// Creates a paragraph without text.
    public Paragraph() {
        getStyleClass().add("paragraph");
        setMinHeight(USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
    }

    /// Returns the text.
    public String getText() {
        return text;
    }

    /// Sets the text; right to left if it is written so.
    public void setText(String words) {
        text = words;
        getChildren().setAll(RightToLeft.leads(words) ? wordByWord(RightToLeft.bare(words)) : line(words));
    }

    private static Label line(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static FlowPane wordByWord(String words) {
        var pane = new Words();
        pane.getStyleClass().add("words");
        pane.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        Stream.of(words.split("\\s+")).map(Paragraph::word).forEach(pane.getChildren()::add);
        return pane;
    }

    private static Node word(String word) {
        var number = BARE_NUMBER.matcher(word);
        if (!number.matches()) {
            return whole(word);
        }
        var both = new HBox(whole(number.group(1)), whole(number.group(2)));
        both.getStyleClass().add("words");
        return both;
    }

    private static Label whole(String word) {
        var label = new Label(word);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /// Prefers a single line, as a label does, if there is room: a flow pane alone prefers the same width whatever it contains,
    /// and the height that its lines have at that width.
    private static final class Words extends FlowPane {
        @Override
        protected double computePrefWidth(double height) {
            double words = getManagedChildren().stream().mapToDouble(word -> snapSizeX(word.prefWidth(-1))).sum();
            double gaps = snapSpaceX(getHgap()) * Math.max(0, getManagedChildren().size() - 1);
            return snappedLeftInset() + words + gaps + snappedRightInset();
        }
    }
}
