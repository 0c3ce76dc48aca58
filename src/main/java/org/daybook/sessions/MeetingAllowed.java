package org.daybook.sessions;

/// Whether those who are expected at a session may be there together. Reveals neither who nor why.
public enum MeetingAllowed {
    MAY_MEET,
    /// Two of them must not meet.
    SCHEDULE_CONFLICT
}
