package org.daybook.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// A button that is as wide before it is chosen as afterwards, when its label is bold and its icon shown: nothing next to it
/// moves.
final class SteadyToggle extends ToggleButton {
    private final Optional<Node> icon;

    /// @param icon shown once it is chosen
    SteadyToggle(String text, Optional<Node> icon) {
        super(text);
        this.icon = icon;
        selectedProperty().addListener((_, _, chosen) -> setGraphic(chosen ? icon.orElse(null) : null));
    }

    @Override
    protected double computePrefWidth(double height) {
        double now = super.computePrefWidth(height);
        return isSelected() ? now : now + broader() + room();
    }

    private double broader() {
        var plain = getFont();
        var bold = Font.font(plain.getFamily(), FontWeight.BOLD, plain.getSize());
        return Math.max(0, width(bold) - width(plain));
    }

    private double width(Font font) {
        var measured = new Text(getText());
        measured.setFont(font);
        return measured.getLayoutBounds().getWidth();
    }

    private double room() {
        return icon.map(node -> getFont().getSize() + getGraphicTextGap()).orElse(0.0);
    }
}
