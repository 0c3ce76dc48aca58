package org.daybook.cases;

/// The outcome of a contact.
public enum ContactOutcome {
    DONE,
    NOT_REACHED,
    /// She did not want to speak.
    DECLINED
}
