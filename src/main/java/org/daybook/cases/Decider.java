package org.daybook.cases;

/// Who decided on her standing.
public enum Decider {
    US,
    OTHER_ORGANISATION,
    AUTHORITY
}
