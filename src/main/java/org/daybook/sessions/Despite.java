package org.daybook.sessions;

/// What whoever marks somebody was told before and goes on in spite of.
public enum Despite {
    NOTHING,
    /// That two of those who are expected must not meet.
    SCHEDULE_CONFLICT
}
