package org.daybook.retention;

import java.util.Locale;

/// The reason for keeping something longer than the periods. A closed list: nothing more is recorded about her here.
public enum KeepReason {
    HER_WISH,
    COMING_BACK,
    COURT,
    LAW_OR_GRANT,
    OTHER;

    /// Returns its code in the store.
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static KeepReason ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
