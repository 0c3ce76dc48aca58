package org.daybook.work;

/// Whether the law lets her work.
public enum MayWork {
    YES,
    FROM,
    ASK_LAWYER
}
