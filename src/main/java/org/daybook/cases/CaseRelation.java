package org.daybook.cases;

/// How she who is signed in stands to a woman's case file, for rooms above whose things belong to it. She works
/// on it when she is named on it herself.
public enum CaseRelation {
    /// There is none, or others work on it.
    NONE,
    /// She works on it, and its owner took her consent to it back.
    WITHOUT_CONSENT,
    /// She works on it, and it is closed.
    CLOSED,
    /// She works on it, it is open, and its owner agrees to it.
    HOLDS
}
