package org.daybook.reports;

/// What to do with a file of the same name.
public enum Existing {
    /// Keep it and refuse the export.
    KEEP,
    /// Replace it.
    REPLACE
}
