package org.daybook.reports;

/// The state of a goal (indicator 22).
enum GoalCategory implements Category {
    MET,
    IN_PROGRESS,
    LET_GO,
    /// She did not consent to statistics.
    NOT_KNOWN
}
