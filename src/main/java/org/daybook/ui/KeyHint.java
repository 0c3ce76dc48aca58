package org.daybook.ui;

import javafx.beans.NamedArg;
import javafx.scene.control.Label;

/// A keycap: which key does the same. Keycaps are not translated; they show what is printed on the key.
public final class KeyHint extends Label {
    /// @param keys what is printed, for example `Ctrl F`, `F9`, `Ctrl Enter`
    public KeyHint(@NamedArg("keys") String keys) {
        super(keys);
        getStyleClass().add("key-hint");
        setMinWidth(USE_PREF_SIZE);
    }
}
