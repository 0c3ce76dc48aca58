package org.daybook.work;

/// Where she is not to be placed.
public enum LimitKind {
    SECTOR,
    COMPANY,
    TOWN,
    ASK_FIRST
}
