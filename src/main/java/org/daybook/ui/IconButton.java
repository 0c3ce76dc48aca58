package org.daybook.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/// A button that is only an icon. Its accessible text serves as its name for screen readers and, with its key, as its tooltip;
/// it never contains anybody's name.
public final class IconButton extends Button {
    private final StringProperty keys = new SimpleStringProperty("");

    /// @param icon the icon's literal, for example `fth-x`
    public IconButton(String icon) {
        this();
        setIcon(icon);
    }

    /// Creates a button without an icon, for FXML.
    public IconButton() {
        getStyleClass().add("icon-button");
        var tip = new Tooltip();
        tip.textProperty().bind(Bindings.createStringBinding(this::tip, accessibleTextProperty(), keys));
        setTooltip(tip);
    }

    private String tip() {
        return keys.get().isEmpty() ? getAccessibleText() : getAccessibleText() + " (" + keys.get() + ")";
    }

    /// Returns the icon's literal; empty if there is none.
    public String getIcon() {
        return getGraphic() instanceof FontIcon icon ? icon.getIconLiteral() : "";
    }

    /// Sets the icon by its literal.
    public void setIcon(String icon) {
        setGraphic(Icons.of(icon));
    }

    /// Returns the key that does the same, as labelled on the keyboard; empty if there is none.
    public String getKeys() {
        return keys.get();
    }

    /// Sets the key that does the same.
    public void setKeys(String key) {
        keys.set(key);
    }
}
