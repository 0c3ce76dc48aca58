package org.daybook.ui;

import javafx.scene.Parent;

/// Hands the window to somebody who is not signed in: one screen replaces everything, without a way back into the program. On
/// the screen thread.
public interface Handover {
    /// Shows only this screen.
    void show(Parent screen);

    /// Locks the program to its neutral screen immediately when she gives it back; the passphrase opens it again.
    void giveBack();
}
