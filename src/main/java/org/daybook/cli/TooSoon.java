package org.daybook.cli;

import java.time.Duration;

/// After wrong tries the next one has to wait; what is left of it is said on standard error.
final class TooSoon extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final long seconds;

    TooSoon(Duration left) {
        super("too soon");
        seconds = (left.toMillis() + 999) / 1000;
    }

    /// How many whole seconds; at least 1.
    long seconds() {
        return seconds;
    }
}
