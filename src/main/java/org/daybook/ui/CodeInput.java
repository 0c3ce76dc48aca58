package org.daybook.ui;

import javafx.scene.control.TextField;

/// A field for a code read from paper. Its text is visible but never copied: every program can read the clipboard.
public final class CodeInput extends TextField {
    /// Creates an empty field.
    public CodeInput() {
        getStyleClass().add("code-input");
        // The context menu would offer to copy.
        setOnContextMenuRequested(javafx.scene.input.ContextMenuEvent::consume);
        addEventFilter(javafx.scene.input.ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                javafx.scene.input.ContextMenuEvent::consume);
    }

    /// Does nothing.
    @Override
    public void copy() {}

    /// Does nothing.
    @Override
    public void cut() {}
}
