package org.daybook.signin;

import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.daybook.base.Refusal;
import org.daybook.vault.Progress;

/// The progress of long work: set by its own thread, read by the screen thread, which may also stop it.
final class ProgressWatch implements Progress {
    private volatile double share;
    private volatile boolean stopped;

    @Override
    public void at(long done, long of) {
        if (stopped) {
            throw new CancellationException();
        }
        share = of == 0 ? 1 : (double) done / of;
    }

    /// Returns the progress, from 0 to 1.
    double share() {
        return share;
    }

    /// Stops the work at its next step. From any thread.
    void stop() {
        stopped = true;
    }

    /// Returns the work with a refusal if it was stopped.
    ///
    /// @throws Refusal `signin.refusal.stopped`, from the result: nothing of the work remains then
    <T> Supplier<T> stoppable(Supplier<T> work) {
        return () -> {
            try {
                return work.get();
            } catch (CancellationException e) {
                throw new Refusal("signin.refusal.stopped", e);
            }
        };
    }
}
