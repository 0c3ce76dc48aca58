package org.daybook.keeping;

import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;
import org.daybook.ui.Background;
import org.daybook.vault.Progress;

/// Tells the screen how far work on a lane has come, a hundred times at most, and stops it from there.
public final class Watched implements Progress {
    private static final int HUNDRED = 100;

    private final Background background;
    private final DoubleConsumer shown;
    private volatile boolean stopped;
    private int percent = -1;

    /// @param shown told on the screen thread, 0 to 1
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
