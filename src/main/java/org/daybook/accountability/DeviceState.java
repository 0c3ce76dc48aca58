package org.daybook.accountability;

import java.util.Locale;

/// In which state a computer was when it was last seen.
public enum DeviceState {
    /// Locked or switched off.
    LOCKED,
    /// Somebody was signed in.
    OPEN,
    NOT_KNOWN;

    /// How it is stored.
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static DeviceState ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
