package org.daybook.ui;

/// Work under way in the background, which may be given up.
public interface Running {
    /// Gives the work up: what has not begun never begins; a reading is interrupted; a change that has begun ends
    /// properly. In no case does a result arrive afterwards. On the screen thread.
    void cancel();
}
