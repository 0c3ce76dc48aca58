package org.daybook.demo;

import java.util.concurrent.CancellationException;

/// Watches while an invented store is written, and may stop it.
public interface Onlooker {
    /// Nobody watches.
    Onlooker NOBODY = (done, of) -> {};

    /// A week is written. On the thread that writes.
    ///
    /// @param done weeks written
    /// @param of   weeks in all
    /// @throws CancellationException to stop here; what was written is taken away again
    void weekWritten(int done, int of);
}
