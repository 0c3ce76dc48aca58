package org.daybook.accountability;

import java.util.Locale;

/// Whether a passphrase or a sheet of a recovery kit was with what is lost.
public enum KeyExposure {
    NO,
    YES,
    NOT_KNOWN;

    /// Returns its code in the store.
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static KeyExposure ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
