package org.daybook.cases;

/// How she is seen in law, and by whom; never a verdict of ours (3.2). Not asked is the absence of an entry and never counts.
public enum LegalStatusEntry {
    PREFERS_NOT_TO_SAY,
    AT_RISK,
    PRESUMED,
    /// Formally identified, by an authority or a body that may.
    IDENTIFIED,
    /// Looked at, and it does not apply.
    ASSESSED_NOT
}
