package org.daybook.ui;

/// Work in progress in the background, which may be cancelled.
public interface Running {
    /// Cancels the work: what has not begun never begins; a read is interrupted; a change that has begun ends properly. In no
    /// case is a result delivered afterwards. On the screen thread.
    void cancel();
}
