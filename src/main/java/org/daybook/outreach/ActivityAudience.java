package org.daybook.outreach;

/// For whom an activity is.
public enum ActivityAudience {
    PUBLIC,
    NEWCOMERS,
    PUPILS,
    TEACHERS,
    PROFESSIONALS,
    COMPANIES,
    OTHER
}
