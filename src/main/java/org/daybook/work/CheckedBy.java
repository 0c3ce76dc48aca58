package org.daybook.work;

/// How a company was checked.
public enum CheckedBy {
    VISIT,
    CALL,
    DOCUMENTS
}
