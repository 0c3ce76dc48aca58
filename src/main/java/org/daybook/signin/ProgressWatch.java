package org.daybook.signin;

import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.daybook.base.Refusal;
import org.daybook.vault.Progress;

/// How far a long piece of work has come: told by its own thread, looked at by the screen's, which may also stop it.
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

    /// From 0 to 1.
    double share() {
        return share;
    }

    /// Stops the work at its next step. From any thread.
    void stop() {
        stopped = true;
    }

    /// The work, which says so when it was stopped.
    ///
    /// @throws Refusal `signin.refusal.stopped`, from what is returned: nothing of the work stays then
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
