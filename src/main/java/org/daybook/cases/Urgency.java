package org.daybook.cases;

/// Whether there is a threat now. "Not asked" is the absence of an answer.
public enum Urgency {
    NO,
    YES,
    NOT_KNOWN,
    PREFERS_NOT_TO_SAY
}
