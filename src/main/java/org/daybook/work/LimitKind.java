package org.daybook.work;

/// The kind of place where she is not to be placed.
public enum LimitKind {
    SECTOR,
    COMPANY,
    TOWN,
    ASK_FIRST
}
