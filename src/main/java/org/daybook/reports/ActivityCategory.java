package org.daybook.reports;

/// Kinds of activities for others.
enum ActivityCategory implements Category {
    AWARENESS, SCHOOL_VISIT, WEBINAR, DISTRICT, TRAINING
}
