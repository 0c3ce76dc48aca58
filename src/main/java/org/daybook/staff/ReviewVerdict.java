package org.daybook.staff;

/// A colleague's verdict on what somebody did.
public enum ReviewVerdict {
    /// It was in order.
    AGREED("agreed"),
    /// The two should speak about it.
    TO_DISCUSS("to-discuss");

    private final String code;

    ReviewVerdict(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static ReviewVerdict ofCode(String code) {
        return code.equals(AGREED.code) ? AGREED : TO_DISCUSS;
    }
}
