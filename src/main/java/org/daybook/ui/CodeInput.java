package org.daybook.ui;

import javafx.scene.control.TextField;

/// A field for what is read from paper. It is typed in the clear, but never copied: the clipboard belongs to everybody.
public final class CodeInput extends TextField {
    /// Empty.
    public CodeInput() {
        getStyleClass().add("code-input");
        // The menu of the right button would offer to copy.
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
