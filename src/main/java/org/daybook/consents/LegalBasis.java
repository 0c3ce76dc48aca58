package org.daybook.consents;

import java.util.Locale;

/// Why something may be done although she did not agree. There is no fourth reason.
public enum LegalBasis {
    /// A life is in danger (GDPR 6(1)(d), 9(2)(c)).
    LIFE,
    /// A child is in danger.
    CHILD,
    /// The law requires it (GDPR 6(1)(c)).
    LEGAL_DUTY;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static LegalBasis ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
