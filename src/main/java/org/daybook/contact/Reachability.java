package org.daybook.contact;

/// Whether she may be called at all.
public enum Reachability {
    /// She has not agreed to be contacted, or has taken it back: nothing of it is shown, nothing is used.
    NOT_AGREED,
    /// She agrees, but has not said whether we may call.
    NOTHING_SAID,
    /// What she said is older than thirty days: ask again first.
    ASK_FIRST,
    /// No calls.
    NO_CALLS,
    /// In her hours.
    CALL
}
