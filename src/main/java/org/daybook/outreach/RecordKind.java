package org.daybook.outreach;

/// What is kept as a dated record without names.
public enum RecordKind {
    COMPLAINT,
    ADVISORY_MEETING,
    SAFETY_CHECK
}
