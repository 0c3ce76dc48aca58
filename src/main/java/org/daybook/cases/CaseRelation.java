package org.daybook.cases;

/// The signed-in worker's relation to a woman's case file, for higher rooms whose data belongs to it. She works on it if she
/// herself is named on it.
public enum CaseRelation {
    /// There is none, or others work on it.
    NONE,
    /// She works on it, and its owner has withdrawn her consent to it.
    WITHOUT_CONSENT,
    /// She works on it, and it is closed.
    CLOSED,
    /// She works on it, it is open, and its owner agrees to it.
    HOLDS
}
