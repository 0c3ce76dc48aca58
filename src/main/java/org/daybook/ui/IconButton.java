package org.daybook.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/// A button that is an icon alone. Its accessible text is its name, for screen readers and, with its key, as a tooltip; it
/// says nobody's name.
public final class IconButton extends Button {
    private final StringProperty keys = new SimpleStringProperty("");

    /// @param icon the icon's literal, for example `fth-x`
    public IconButton(String icon) {
        this();
        setIcon(icon);
    }

    /// Without an icon yet, for FXML.
    public IconButton() {
        getStyleClass().add("icon-button");
        var tip = new Tooltip();
        tip.textProperty().bind(Bindings.createStringBinding(this::tip, accessibleTextProperty(), keys));
        setTooltip(tip);
    }

    private String tip() {
        return keys.get().isEmpty() ? getAccessibleText() : getAccessibleText() + " (" + keys.get() + ")";
    }

    /// The icon's literal; empty for none.
    public String getIcon() {
        return getGraphic() instanceof FontIcon icon ? icon.getIconLiteral() : "";
    }

    /// Sets the icon by its literal.
    public void setIcon(String icon) {
        setGraphic(Icons.of(icon));
    }

    /// The key that does the same, as it stands on the keyboard; empty for none.
    public String getKeys() {
        return keys.get();
    }

    /// Sets the key that does the same.
    public void setKeys(String key) {
        keys.set(key);
    }
}
