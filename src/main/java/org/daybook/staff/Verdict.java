package org.daybook.staff;

/// What a colleague says after reading what somebody did.
public enum Verdict {
    /// It was in order.
    AGREED("agreed"),
    /// The two should speak about it.
    TO_DISCUSS("to-discuss");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static Verdict ofCode(String code) {
        return code.equals(AGREED.code) ? AGREED : TO_DISCUSS;
    }
}
