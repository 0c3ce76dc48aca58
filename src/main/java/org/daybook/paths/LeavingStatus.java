package org.daybook.paths;

/// What she does as she leaves a path (indicator 36); nobody asked, she would rather not say and nobody knows are kept apart.
public enum LeavingStatus {
    EMPLOYED,
    EDUCATION,
    JOB_SEARCHING,
    INACTIVE,
    NOT_ASKED,
    PREFERS_NOT,
    NOT_KNOWN
}
