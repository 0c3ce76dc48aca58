package org.daybook.reports;

/// What may be missing or doubtful in a period before its report is published.
public enum OpenPoint {
    /// Sessions without attendance whose register is open.
    EMPTY_REGISTERS,
    /// Unfinished welcomes, of any date.
    STOPPED_WELCOMES,
    /// Paths that ended in the period without a recorded outcome.
    WITHOUT_OUTCOME,
    /// People whose path ended in the period and who were asked nothing near its end.
    NOT_ASKED
}
