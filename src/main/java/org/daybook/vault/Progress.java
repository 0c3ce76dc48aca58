package org.daybook.vault;

import java.util.concurrent.CancellationException;

/// Hears how far a long piece of work has come. Called on the working thread, some thousand times at most.
@FunctionalInterface
public interface Progress {
    /// @param done how much is done, from 0
    /// @param of   how much there is; the same number at every call of one piece of work
    /// @throws CancellationException to stop the work, where its docstring says that it may be stopped: then nothing of
    ///                               it stays. The store itself must not be asked for anything here.
    void at(long done, long of);

    /// Hears nothing and lets everything run to its end.
    static Progress unwatched() {
        return (_, _) -> {};
    }
}
