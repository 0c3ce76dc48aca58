package org.daybook.reports;

/// What kind of work somebody began.
enum PlacementCategory implements Category {
    TRAINEESHIP,
    APPRENTICESHIP,
    JOB,
    SELF_EMPLOYMENT,
    /// She did not agree to statistics.
    NOT_KNOWN
}
