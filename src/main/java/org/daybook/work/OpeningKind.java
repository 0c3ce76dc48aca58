package org.daybook.work;

/// What is offered.
public enum OpeningKind {
    TRAINEESHIP,
    APPRENTICESHIP,
    JOB,
    SELF_EMPLOYMENT
}
