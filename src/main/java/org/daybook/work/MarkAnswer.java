package org.daybook.work;

/// The result of asking her at a mark. That she left is stored as the end of her placement.
public enum MarkAnswer {
    STILL_WORKING,
    PREFERS_NOT,
    NOT_REACHED
}
