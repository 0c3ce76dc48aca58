package org.daybook.sessions;

/// A warning that the person marking attendance was shown and chose to override.
public enum Despite {
    NOTHING,
    /// Two of those who are expected must not meet.
    SCHEDULE_CONFLICT
}
