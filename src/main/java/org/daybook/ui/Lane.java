package org.daybook.ui;

import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// The two lanes on which the open vault is used: one thread each, so that each connection keeps to its thread.
enum Lane {
    /// Changes, and readings that must see them.
    WRITE,
    /// Reports, exports, backups: never in the way of a tick.
    READING;

    /// A fresh single thread. It is a daemon: closing the window is never held up.
    ExecutorService open() {
        return new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
                work -> Thread.ofPlatform().daemon().name(name().toLowerCase(Locale.ROOT) + "-lane")
                        .unstarted(work));
    }
}
