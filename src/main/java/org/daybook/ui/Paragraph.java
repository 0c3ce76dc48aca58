package org.daybook.ui;

import java.text.Bidi;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;

/// Words in any script that go on to a next line. What is written from right to left is set out word by word: JavaFX 25
/// and 26 stop the whole layout when they have to break a run of such letters, and put its full stops in the wrong place
/// when marks keep them from breaking.
public final class Paragraph extends StackPane {
    private String text = "";

    /// Without words.
    public Paragraph() {
        getStyleClass().add("paragraph");
        setMinHeight(USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
    }

    /// What stands there.
    public String getText() {
        return text;
    }

    /// Sets what stands there; from right to left if it is written so.
    public void setText(String words) {
        text = words;
        boolean mirrored = Bidi.requiresBidi(words.toCharArray(), 0, words.length());
        getChildren().setAll(mirrored ? wordByWord(words) : line(words));
    }

    private static Label line(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static FlowPane wordByWord(String words) {
        var pane = new FlowPane();
        pane.getStyleClass().add("words");
        pane.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        Stream.of(words.split("\\s+")).map(Label::new).peek(word -> word.setMinWidth(USE_PREF_SIZE))
                .forEach(pane.getChildren()::add);
        return pane;
    }
}
