package org.daybook.keeping;

import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;
import org.daybook.ui.Background;
import org.daybook.vault.Progress;

/// Reports the progress of work on a lane to the screen, at most a hundred times, and lets the screen stop it.
public final class Watched implements Progress {
    private static final int HUNDRED = 100;

    private final Background background;
    private final DoubleConsumer shown;
    private volatile boolean stopped;
    private int percent = -1;

    /// @param shown called on the screen thread, 0 to 1
    public Watched(Background background, DoubleConsumer shown) {
        this.background = background;
        this.shown = shown;
    }

    /// Stops the work at its next step. From any thread.
    public void stop() {
        stopped = true;
    }

    @Override
    public void at(long done, long of) {
        if (stopped) {
            throw new CancellationException("stopped");
        }
        int now = of == 0 ? HUNDRED : (int) (HUNDRED * done / of);
        if (now != percent) {
            percent = now;
            background.reached((double) now / HUNDRED);
            background.fromOutside(() -> shown.accept((double) now / HUNDRED));
        }
    }
}
