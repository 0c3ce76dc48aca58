package org.daybook.paths;

/// What she does when she leaves a path (indicator 36). Nobody asked, she would rather not say, and nobody knows are separate
/// values.
public enum LeavingStatus {
    EMPLOYED,
    EDUCATION,
    JOB_SEARCHING,
    INACTIVE,
    NOT_ASKED,
    PREFERS_NOT,
    NOT_KNOWN
}
