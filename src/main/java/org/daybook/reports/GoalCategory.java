package org.daybook.reports;

/// How a goal stands (indicator 22).
enum GoalCategory implements Category {
    MET,
    IN_PROGRESS,
    LET_GO,
    /// She did not agree to statistics.
    NOT_KNOWN
}
