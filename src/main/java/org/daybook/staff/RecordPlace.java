package org.daybook.staff;

/// The places of her record, in order. If a room shows nothing to a role, its place may be absent.
public enum RecordPlace {
    /// Her next steps, what needs to be done, and how she is doing.
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
