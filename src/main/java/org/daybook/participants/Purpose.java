package org.daybook.participants;

/// What she is asked to consent to at the door.
public enum Purpose {
    /// Card and attendance by code.
    MEMBERSHIP("membership"),
    /// Being counted, unrecognisably, in reports.
    STATISTICS("statistics");

    private final String code;

    Purpose(String code) {
        this.code = code;
    }

    /// How it is written in the store.
    public String code() {
        return code;
    }
}
