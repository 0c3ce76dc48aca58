package org.daybook.vault;

import java.util.concurrent.CancellationException;

/// Hears how far a long piece of work has come. Called on the working thread, some thousand times at most.
@FunctionalInterface
public interface Progress {
    /// What a whole is for those who tell of its parts.
    int HUNDRED = 100;

    /// @param done how much is done, from 0
    /// @param of   how much there is; the same number at every call of one piece of work
    /// @throws CancellationException to stop the work, where its docstring says that it may be stopped: then nothing of
    ///                               it stays. The store itself must not be asked for anything here.
    void at(long done, long of);

    /// The hundredths of a whole, which a part of it goes through while it goes from nothing to all of its own.
    ///
    /// @param from where the part begins, 0 to 100
    /// @param to   where it ends, at least `from`
    default Progress part(int from, int to) {
        return (done, of) -> at(of == 0 ? to : from + (to - from) * done / of, HUNDRED);
    }

    /// Hears nothing and lets everything run to its end.
    static Progress unwatched() {
        return (_, _) -> {};
    }
}
