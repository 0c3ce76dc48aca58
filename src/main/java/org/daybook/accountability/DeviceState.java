package org.daybook.accountability;

import java.util.Locale;

/// The state of a computer when it was last seen.
public enum DeviceState {
    /// Locked or switched off.
    LOCKED,
    /// Somebody was signed in.
    OPEN,
    NOT_KNOWN;

    /// Returns its code in the store.
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static DeviceState ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
