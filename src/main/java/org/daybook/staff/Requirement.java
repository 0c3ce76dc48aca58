package org.daybook.staff;

import java.util.Locale;

/// What a coordinator must have seen before somebody works with girls.
public enum Requirement {
    /// The country's certificate of criminal records; it expires.
    CRIMINAL_RECORD,
    /// The code of conduct, signed.
    CODE_OF_CONDUCT,
    /// The declaration of confidentiality, signed.
    CONFIDENTIALITY;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Requirement ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
