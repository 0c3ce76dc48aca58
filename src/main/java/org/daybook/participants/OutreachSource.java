package org.daybook.participants;

/// How she found the space. Never who sent her, or why.
public enum OutreachSource {
    FRIEND,
    FAMILY,
    OUTREACH,
    ORGANISATION,
    HEALTH,
    SCHOOL,
    OFFICE,
    ONLINE,
    POSTER,
    PASSING_BY,
    OTHER,
    PREFERS_NOT,
    NOT_KNOWN
}
