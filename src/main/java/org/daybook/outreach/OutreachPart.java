package org.daybook.outreach;

/// The sections of the page.
public enum OutreachPart {
    ACTIVITIES,
    MATERIALS,
    FEEDBACK,
    RECORDS
}
