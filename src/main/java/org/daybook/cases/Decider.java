package org.daybook.cases;

/// Who decided on her legal status.
public enum Decider {
    US,
    OTHER_ORGANISATION,
    AUTHORITY
}
