package org.daybook.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The meaning of M in a column for the sex. It is a woman in Lithuanian (*moteris*) and Spanish (*mujer*), and a man
/// elsewhere.
public enum SexSign {
    M_IS_WOMAN("female"),
    M_IS_MAN("male");

    private final String code;

    SexSign(String code) {
        this.code = code;
    }

    /// Returns its code on the command line.
    public String code() {
        return code;
    }

    /// Returns the meaning with a code, ignoring case.
    public static Optional<SexSign> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code.toLowerCase(Locale.ROOT))).findFirst();
    }
}
