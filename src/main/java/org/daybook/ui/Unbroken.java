package org.daybook.ui;

import java.util.Comparator;
import java.util.stream.Stream;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Keeps wrapped text from being broken inside a right-to-left run, at which JavaFX 25 and 26 abort the layout of the whole
/// window: right-to-left text is laid out word by word, each word a run of its own, and the node that shows the text is told
/// the width of the widest run. For the skins of labels and buttons.
final class Unbroken {
    private static final double LETTERS = 3;
    /// A word longer than this, in em, may be broken: otherwise one address would push everything aside.
    private static final double LONGEST_WORD = 14;

    private final Labeled labeled;
    private double least;
    private @Nullable String leastOf;
    private @Nullable Font leastIn;
    private double word;
    private @Nullable String wordOf;
    private @Nullable Font wordIn;

    /// @param labeled whose text may change at any time
    Unbroken(Labeled labeled) {
        this.labeled = labeled;
    }

    /// Checks whether the text wraps and contains such letters.
    boolean concerned() {
        return wraps() && RightToLeft.in(labeled.getText());
    }

    /// Checks whether there is visible text that may wrap.
    boolean wraps() {
        return labeled.isWrapText() && labeled.getText() != null && !labeled.getText().isEmpty()
                && labeled.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY;
    }

    /// Checks whether all of it is read from right to left.
    boolean mirrored() {
        return concerned() && RightToLeft.leads(labeled.getText());
    }

    /// Arranges the text without changing how it looks. To be called whenever the text has changed.
    void setOut() {
        if (concerned() && !labeled.textProperty().isBound()) {
            labeled.setText(RightToLeft.unbroken(labeled.getText()));
        }
    }

    /// Returns the minimum width of the text and its graphic, in pixels, without insets; 0 if any width will do.
    double least() {
        if (!concerned()) {
            return 0;
        }
        if (!labeled.getText().equals(leastOf) || !labeled.getFont().equals(leastIn)) {
            leastOf = labeled.getText();
            leastIn = labeled.getFont();
            least = RightToLeft.runs(labeled.getText()).mapToDouble(this::width).max().orElse(0);
            // Dashes and marks alone may be as narrow as that, and are still broken.
            least = Math.max(least, LETTERS * labeled.getFont().getSize());
        }
        return least + beside();
    }

    /// Returns the width of its longest word and its graphic, in pixels, without insets: a line must not end inside a word. 0
    /// if the text does not wrap.
    double word() {
        if (!wraps()) {
            return 0;
        }
        var text = labeled.getText();
        if (!text.equals(wordOf) || !labeled.getFont().equals(wordIn)) {
            wordOf = text;
            wordIn = labeled.getFont();
            word = Stream.of(text.split("[\\s/]+")).max(Comparator.comparingInt(String::length)).map(this::width)
                    .orElse(0.0);
            word = Math.min(word, LONGEST_WORD * labeled.getFont().getSize());
        }
        return word + beside();
    }

    /// Returns the minimum width of the control, in pixels: at least its widest run and its longest word.
    ///
    /// @param usual  the minimum width that JavaFX computes
    /// @param insets the insets to the left and right
    double minWidth(double usual, double insets) {
        return Math.max(usual, Math.max(least(), word()) + insets);
    }

    /// Checks whether it keeps the height of all its lines at a width, however small the window: a truncated sentence is no help.
    ///
    /// @param width negative if it is not known
    boolean keepsAllLines(double width) {
        return wraps() && width >= 0;
    }

    /// Returns the width at which the text is laid out, in pixels with insets: at least its widest run.
    ///
    /// @param width  the width offered; negative if it is not known, and returned then
    /// @param insets the insets to the left and right
    double wide(double width, double insets) {
        return width < 0 ? width : Math.max(width, least() + insets);
    }

    /// Returns the height of the text at a width, both in pixels without insets; 0 if it may be cut off. Cutting it off would
    /// measure the shortened text, in which any word may be broken.
    double high(double width) {
        if (!concerned()) {
            return 0;
        }
        var text = new Text(labeled.getText());
        text.setFont(labeled.getFont());
        text.setLineSpacing(labeled.getLineSpacing());
        text.setWrappingWidth(Math.max(1, width - beside()));
        return Math.ceil(text.getLayoutBounds().getHeight()) + 1;
    }

    private double width(String run) {
        var text = new Text(run);
        text.setFont(labeled.getFont());
        return Math.ceil(text.getLayoutBounds().getWidth());
    }

    private double beside() {
        var padding = labeled.getLabelPadding();
        var graphic = labeled.getGraphic();
        return padding.getLeft() + padding.getRight()
                + (graphic == null ? 0 : graphic.prefWidth(-1) + labeled.getGraphicTextGap());
    }
}
