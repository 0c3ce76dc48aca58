package org.daybook.cli;

import java.io.PrintWriter;
import org.daybook.vault.Progress;

/// Prints the progress of long work in per cent, only on a terminal.
final class TerminalProgress implements Progress {
    private final PrintWriter err;
    private final boolean watched = System.console() != null && System.console().isTerminal();
    private long told = -1;

    TerminalProgress(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void at(long done, long of) {
        var percent = of == 0 ? 100 : 100 * done / of;
        if (watched && percent != told) {
            told = percent;
            err.printf("\r%3d %%", percent);
            err.print(percent == 100 ? System.lineSeparator() : "");
            err.flush();
        }
    }
}
