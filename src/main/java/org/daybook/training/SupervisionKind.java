package org.daybook.training;

import java.util.Locale;

/// With whom a supervision is held.
public enum SupervisionKind {
    ONE_TO_ONE,
    GROUP;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static SupervisionKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
