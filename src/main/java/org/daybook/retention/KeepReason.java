package org.daybook.retention;

import java.util.Locale;

/// Why something is kept longer than the periods say. A closed list: no more is written down about her here.
public enum KeepReason {
    HER_WISH,
    COMING_BACK,
    COURT,
    LAW_OR_GRANT,
    OTHER;

    /// How it is stored.
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static KeepReason ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
