package org.daybook.cases;

/// Her legal status, as decided by others; never a verdict of this site (3.2). "Not asked" is the absence of an entry and never
/// counts.
public enum LegalStatusEntry {
    PREFERS_NOT_TO_SAY,
    AT_RISK,
    PRESUMED,
    /// Formally identified, by an authority or a body entitled to do so.
    IDENTIFIED,
    /// Assessed, and it does not apply.
    ASSESSED_NOT
}
