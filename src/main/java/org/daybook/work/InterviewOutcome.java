package org.daybook.work;

/// Whether an interview took place.
public enum InterviewOutcome {
    HELD,
    NOT_CAME,
    CANCELLED
}
