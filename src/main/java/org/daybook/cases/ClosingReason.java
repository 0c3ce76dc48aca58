package org.daybook.cases;

/// Why a case file is closed.
public enum ClosingReason {
    NEEDS_MET,
    SHE_ASKED,
    /// For a time that the site sets, for example 30 days.
    NO_CONTACT,
    MOVED_AWAY,
    TRANSFERRED,
    OTHER
}
