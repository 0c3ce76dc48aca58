package org.daybook.staff;

/// The places of her record, from the first one on. Where a room shows nothing to a role, its place may be absent.
public enum RecordPlace {
    /// What is next, what is to do, and how it goes.
    OVERVIEW,
    /// Who she is and how she may be reached.
    ABOUT_HER,
    /// What she agreed to, and what she may ask for.
    CONSENTS_AND_RIGHTS,
    /// Where she goes, and how she is.
    PATHS_AND_WELL_BEING,
    /// Her case file.
    CASE
}
