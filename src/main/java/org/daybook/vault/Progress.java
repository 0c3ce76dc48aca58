package org.daybook.vault;

import java.util.concurrent.CancellationException;

/// Notified of the progress of long work. Called on the working thread, some thousand times at most.
@FunctionalInterface
public interface Progress {
    /// The total for callers that report parts of a whole.
    int HUNDRED = 100;

    /// @param done the work done, from 0
    /// @param of   the total; the same number at every call of one piece of work
    /// @throws CancellationException to stop the work, if its documentation allows that: then nothing of it remains. The store
    ///         itself must not be used here.
    void at(long done, long of);

    /// Returns the progress of a part, mapped to a range of hundredths of the whole.
    ///
    /// @param from the start of the part, 0 to 100
    /// @param to   its end, at least `from`
    default Progress part(int from, int to) {
        return (done, of) -> at(of == 0 ? to : from + (to - from) * done / of, HUNDRED);
    }

    /// Returns a progress that ignores every call and never stops the work.
    static Progress unwatched() {
        return (_, _) -> {};
    }
}
