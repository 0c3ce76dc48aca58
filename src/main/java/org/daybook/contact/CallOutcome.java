package org.daybook.contact;

/// The outcome of a call. After `ASKED_NOT_TO` she is no longer called, until she says otherwise.
public enum CallOutcome {
    REACHED,
    NOT_REACHED,
    SOMEONE_ELSE,
    ASKED_NOT_TO
}
