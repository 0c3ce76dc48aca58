package org.daybook.ui;

import javafx.scene.control.Labeled;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Keeps a text that wraps from being broken inside a run of letters from right to left, at which JavaFX 25 and 26 stop the
/// layout of the whole window: what is read from right to left is set out word by word, each a run of its own, and what
/// shows the text is told how wide the widest run is. For the skins of labels and buttons.
final class Unbroken {
    private static final double LETTERS = 3;

    private final Labeled labeled;
    private double least;
    private @Nullable String leastOf;
    private @Nullable Font leastIn;

    /// @param labeled whose text may change at any time
    Unbroken(Labeled labeled) {
        this.labeled = labeled;
    }

    /// Whether what stands there wraps and holds such letters.
    boolean concerned() {
        return labeled.isWrapText() && labeled.getText() != null && RightToLeft.in(labeled.getText());
    }

    /// Whether all of it is read from right to left.
    boolean mirrored() {
        return concerned() && RightToLeft.leads(labeled.getText());
    }

    /// To be called whenever the text has changed. Changes it without changing how it looks.
    void setOut() {
        if (concerned() && !labeled.textProperty().isBound()) {
            labeled.setText(RightToLeft.unbroken(labeled.getText()));
        }
    }

    /// How wide the text and what stands beside it are at least, in pixels, without insets; 0 where any width will do.
    double least() {
        if (!concerned()) {
            return 0;
        }
        if (!labeled.getText().equals(leastOf) || !labeled.getFont().equals(leastIn)) {
            leastOf = labeled.getText();
            leastIn = labeled.getFont();
            least = RightToLeft.runs(labeled.getText()).mapToDouble(this::width).max().orElse(0);
            // Dashes and marks alone may be as narrow as that, and are broken nevertheless.
            least = Math.max(least, LETTERS * labeled.getFont().getSize());
        }
        return least + beside();
    }

    /// How high the text is at a width, both in pixels without insets; 0 where it may be cut off. Cutting it off measures the
    /// shortened words, of which any may be broken.
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
