package org.daybook.ui;

/// A screen, or a part of one, with input fields whose unsaved input is kept and restored. On the screen thread.
public interface HasInputs {
    /// Returns its inputs; a screen with several parts, or with more to keep, overrides [#unsaved()] and [#resume(Unsaved)].
    default Inputs inputs() {
        return new Inputs();
    }

    /// Returns the unsaved input. Called before the screen is left, when it is locked and every few seconds while she types: it
    /// only reads, and quickly.
    default Unsaved unsaved() {
        return inputs().unsaved();
    }

    /// Restores the unsaved input of her last visit, after the screen was entered. Data that the screen still waits for may
    /// arrive later; the screen ensures that it does not overwrite this input.
    default void resume(Unsaved unsaved) {
        inputs().resume(unsaved);
    }
}
