package org.daybook.ui;

/// A screen, or a part of one, into which somebody types: what is half typed in its inputs is taken along and put back. On the
/// screen thread.
public interface HasInputs {
    /// Its inputs; whoever has several parts, or more to keep, says so in [#unsaved()] and [#resume(Unsaved)].
    default Inputs inputs() {
        return new Inputs();
    }

    /// What is half typed and would be lost. Asked before the screen is left, when it is locked and every few seconds while
    /// she types: it only reads, and quickly.
    default Unsaved unsaved() {
        return inputs().unsaved();
    }

    /// Puts back what was half typed when she was here last, after the screen was entered. What the screen still waits for may
    /// come later; the screen sees to it that this is not overwritten then.
    default void resume(Unsaved unsaved) {
        inputs().resume(unsaved);
    }
}
