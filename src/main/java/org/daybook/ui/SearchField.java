package org.daybook.ui;

import atlantafx.base.controls.CustomTextField;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// A search field: a magnifying glass, a prompt, and the key that leads here.
public final class SearchField extends CustomTextField {
    private final HBox end = new HBox();
    private String keys = "Ctrl F";

    /// Creates an empty field. The key is Ctrl+F, which leads to the field in the header.
    public SearchField() {
        setLeft(Icons.of("fth-search"));
        setRight(end);
        end.getStyleClass().add("search-end");
        end.setAlignment(Pos.CENTER_RIGHT);
        end.getChildren().setAll(new KeyHint(keys));
        getStyleClass().add("search-field");
        // The prompt is its only description, visible and accessible.
        promptTextProperty().subscribe(this::setAccessibleText);
    }

    /// Returns the key that leads here.
    public String getKeys() {
        return keys;
    }

    /// Sets the key that leads here: for the field that a page registers with [Header#field(javafx.scene.Node)].
    public void setKeys(String other) {
        keys = other;
        end.getChildren().set(end.getChildren().size() - 1, new KeyHint(other));
    }

    /// Adds an x that clears it; its room is kept while there is nothing to clear.
    ///
    /// @param words the accessible text of the x
    public SearchField clearable(String words) {
        var clear = new Button("", Icons.of("fth-x"));
        clear.getStyleClass().addAll("flat", "icon-button", "search-clear");
        clear.setFocusTraversable(false);
        clear.setAccessibleText(words);
        clear.setTooltip(new Tooltip(words));
        clear.visibleProperty().bind(textProperty().isNotEmpty());
        clear.setOnAction(_ -> {
            clear();
            requestFocus();
        });
        end.getChildren().addFirst(clear);
        return this;
    }
}
