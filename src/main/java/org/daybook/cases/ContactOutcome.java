package org.daybook.cases;

/// What became of a contact.
public enum ContactOutcome {
    DONE,
    NOT_REACHED,
    /// She did not want to speak.
    DECLINED
}
