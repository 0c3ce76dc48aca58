package org.daybook.ui;

import javafx.scene.Parent;

/// Puts the window into the hands of somebody who is not signed in: one screen in the stead of everything, with no way
/// back into the program. On the screen thread.
public interface Handover {
    /// Shows nothing but this.
    void show(Parent screen);

    /// She gives it back: the program locks to its neutral screen at once, and the passphrase opens it again.
    void giveBack();
}
