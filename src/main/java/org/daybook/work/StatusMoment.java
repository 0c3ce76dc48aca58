package org.daybook.work;

/// When she is asked how she stands to work.
public enum StatusMoment {
    ENTRY,
    LEAVING,
    /// Six months after she left.
    SIX_MONTHS
}
