package org.daybook.ui;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A large tile with one person, ticked by a click, a finger or the space bar. The tick is a box with a mark, never only a
/// colour.
public final class TickTile extends ToggleButton {
    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
    /// A longer name takes more than two lines at the usual font size.
    private static final int USUAL = 30;

    private final Label name = new Label();

    /// @param name what she likes to be called in the room, or her code
    /// @param note a word next to it, for example "missed the last one"; empty for none
    /// @param mark her picture, if she chose one
    public TickTile(String name, String note, Optional<PictureMark> mark) {
        show(name);
        var row = new HBox();
        mark.ifPresent(picture -> row.getChildren().add(new MarkCircle(picture, MarkCircle.Size.MEDIUM)));
        row.getChildren().addAll(words(note), box());
        row.getStyleClass().add("tick-row");
        row.setAlignment(Pos.CENTER_LEFT);
        row.minWidthProperty().bind(widthProperty().subtract(insetsWidth()));
        row.maxWidthProperty().bind(row.minWidthProperty());
        setGraphic(row);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleText(name);
        getStyleClass().add("tick-tile");
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    }

    /// Its row is as wide as the tile: sized by its content it could only grow.
    @Override
    protected double computeMinWidth(double height) {
        return getInsets().getLeft() + getInsets().getRight();
    }

    /// Shows another name, for example when the worker switches to codes.
    public void rename(String shown) {
        show(shown);
        setAccessibleText(shown);
    }

    /// Wraps a long word, so that the tile keeps its width and its box, unless the text is read from right to left, see
    /// [Unbroken].
    private void show(String shown) {
        Wrapping.show(name, shown);
        name.pseudoClassStateChanged(LONG, shown.length() > USUAL);
        name.setMinWidth(RightToLeft.in(shown) ? USE_COMPUTED_SIZE : 0);
    }

    private VBox words(String note) {
        name.getStyleClass().add("tick-name");
        var words = new VBox(name);
        words.setAlignment(Pos.CENTER_LEFT);
        if (!note.isEmpty()) {
            var below = new Label(note);
            below.getStyleClass().add("hint");
            below.setWrapText(true);
            words.getChildren().add(below);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private CheckBox box() {
        var box = new CheckBox();
        box.setFocusTraversable(false);
        box.setMouseTransparent(true);
        box.selectedProperty().bindBidirectional(selectedProperty());
        return box;
    }

    private DoubleBinding insetsWidth() {
        return Bindings.createDoubleBinding(
                () -> getInsets().getLeft() + getInsets().getRight(), insetsProperty());
    }
}
