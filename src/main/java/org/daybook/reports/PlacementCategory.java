package org.daybook.reports;

/// The kind of work a person began.
enum PlacementCategory implements Category {
    TRAINEESHIP,
    APPRENTICESHIP,
    JOB,
    SELF_EMPLOYMENT,
    /// She did not consent to statistics.
    NOT_KNOWN
}
