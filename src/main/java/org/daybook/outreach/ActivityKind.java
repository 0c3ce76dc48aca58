package org.daybook.outreach;

/// The kinds of activity, in the order in which they are offered.
public enum ActivityKind {
    AWARENESS,
    SCHOOL_VISIT,
    WEBINAR,
    DISTRICT,
    TRAINING
}
