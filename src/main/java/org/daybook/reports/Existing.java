package org.daybook.reports;

/// What to do with a file of the same name.
public enum Existing {
    /// It stays, and the export is refused.
    KEEP,
    /// The export takes its place.
    REPLACE
}
