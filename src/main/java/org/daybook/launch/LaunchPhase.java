package org.daybook.launch;

import java.util.Locale;

/// The phases of a new space, in order.
public enum LaunchPhase {
    ASSESS,
    DESIGN,
    SET_UP,
    RUN,
    REVIEW;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static LaunchPhase ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
