package org.daybook.ui;

import javafx.beans.NamedArg;
import javafx.scene.control.Label;

/// A keycap: a key that does the same. Keycaps are not translated; they show the label of the key.
public final class KeyHint extends Label {
    /// @param keys the label, for example `Ctrl F`, `F9`, `Ctrl Enter`
    public KeyHint(@NamedArg("keys") String keys) {
        super(keys);
        getStyleClass().add("key-hint");
        setMinWidth(USE_PREF_SIZE);
    }
}
