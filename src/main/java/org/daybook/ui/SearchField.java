package org.daybook.ui;

import atlantafx.base.controls.CustomTextField;

/// A field for finding somebody: a magnifying glass, a prompt, and the key that leads here.
public final class SearchField extends CustomTextField {
    /// Empty. The key is Ctrl+F everywhere; a screen names its field by [Header#search(javafx.scene.Node)].
    public SearchField() {
        setLeft(Icons.of("fth-search"));
        setRight(new KeyHint("Ctrl F"));
        getStyleClass().add("search-field");
        // What may be typed is all that is said about it, to whoever sees it and to whoever does not.
        promptTextProperty().subscribe(this::setAccessibleText);
    }
}
