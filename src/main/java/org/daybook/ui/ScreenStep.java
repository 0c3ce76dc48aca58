package org.daybook.ui;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// One step of slow work that only the screen thread can do, such as drawing a page. In between the steps the window answers
/// and shows the progress.
final class ScreenStep {
    private ScreenStep() {}

    /// Runs the step on the screen thread and waits for its result. To be called on a lane's thread; the screen thread must not
    /// wait for that lane.
    ///
    /// @throws CancellationException if the work was cancelled, also by a lock, or if the step failed because of a fault
    static <T> T take(Background background, Supplier<T> step) {
        if (background.isGivenUp()) {
            throw new CancellationException();
        }
        var taken = new CompletableFuture<T>();
        background.fromOutside(() -> {
            try {
                taken.complete(step.get());
            } finally {
                // Nothing happens if it was taken; after a fault the lane would wait for ever.
                taken.cancel(false);
            }
        });
        return taken.join();
    }
}
