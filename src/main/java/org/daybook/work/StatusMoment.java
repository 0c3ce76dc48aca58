package org.daybook.work;

/// The moments at which she is asked about her work status.
public enum StatusMoment {
    ENTRY,
    LEAVING,
    /// Six months after she left.
    SIX_MONTHS
}
