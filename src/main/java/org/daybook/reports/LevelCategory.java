package org.daybook.reports;

/// How somebody's level of a language stands to the one noted before (indicator 25); of several languages the best.
enum LevelCategory implements Category {
    HIGHER,
    NOT_HIGHER,
    /// None was noted before.
    FIRST_NOTED,
    /// She did not agree to statistics.
    NOT_KNOWN
}
