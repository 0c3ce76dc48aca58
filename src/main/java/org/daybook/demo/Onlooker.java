package org.daybook.demo;

import java.util.concurrent.CancellationException;

/// Observes the writing of an invented store, and may stop it.
public interface Onlooker {
    /// Nobody observes.
    Onlooker NOBODY = (done, of) -> {};

    /// Called when a week is written. On the thread that writes.
    ///
    /// @param done weeks written
    /// @param of   weeks in all
    /// @throws CancellationException to stop here; what was written is deleted again
    void weekWritten(int done, int of);
}
