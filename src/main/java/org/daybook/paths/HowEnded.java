package org.daybook.paths;

/// How an enrolment ended.
public enum HowEnded {
    COMPLETED,
    LEFT_EARLY,
    TRANSFERRED
}
