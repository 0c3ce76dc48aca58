package org.daybook.cli;

import java.time.Duration;

/// After wrong attempts the next one must wait; the remaining time is printed on standard error.
final class TooSoon extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final long seconds;

    TooSoon(Duration left) {
        super("too soon");
        seconds = (left.toMillis() + 999) / 1000;
    }

    /// Returns the number of whole seconds; at least 1.
    long seconds() {
        return seconds;
    }
}
