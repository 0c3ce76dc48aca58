package org.daybook.contact;

/// What came of a call. After `ASKED_NOT_TO` she is not called any more, until she says otherwise.
public enum CallOutcome {
    REACHED,
    NOT_REACHED,
    SOMEONE_ELSE,
    ASKED_NOT_TO
}
