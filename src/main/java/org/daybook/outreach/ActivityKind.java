package org.daybook.outreach;

/// What kind of activity it is, in the order in which it is offered.
public enum ActivityKind {
    AWARENESS,
    SCHOOL_VISIT,
    WEBINAR,
    DISTRICT,
    TRAINING
}
