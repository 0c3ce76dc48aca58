package org.daybook.reports;

/// A person's level of a language compared with the one noted before (indicator 25); of several languages, the best result.
enum LevelCategory implements Category {
    HIGHER,
    NOT_HIGHER,
    /// No level was noted before.
    FIRST_NOTED,
    /// She did not consent to statistics.
    NOT_KNOWN
}
