package org.daybook.outreach;

/// The audience of an activity.
public enum ActivityAudience {
    PUBLIC,
    NEWCOMERS,
    PUPILS,
    TEACHERS,
    PROFESSIONALS,
    COMPANIES,
    OTHER
}
