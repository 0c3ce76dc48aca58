package org.daybook.outreach;

/// The kinds of dated records without names.
public enum RecordKind {
    COMPLAINT,
    ADVISORY_MEETING,
    SAFETY_CHECK
}
