package org.daybook.work;

/// What came of asking her at a mark. That she left is written as the end of her placement.
public enum MarkAnswer {
    STILL_WORKING,
    PREFERS_NOT,
    NOT_REACHED
}
