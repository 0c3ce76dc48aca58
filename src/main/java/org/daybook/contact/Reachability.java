package org.daybook.contact;

/// Whether she may be called at all.
public enum Reachability {
    /// She has not consented to being contacted, or has withdrawn her consent: nothing is shown, nothing is used.
    NOT_AGREED,
    /// She consents, but has not said whether we may call.
    NOTHING_SAID,
    /// What she said is older than thirty days: ask again first.
    ASK_FIRST,
    /// No calls.
    NO_CALLS,
    /// Within her hours.
    CALL
}
