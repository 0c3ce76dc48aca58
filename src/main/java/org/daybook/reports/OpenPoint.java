package org.daybook.reports;

/// What may be missing or doubtful in a period before its report leaves.
public enum OpenPoint {
    /// Sessions to which nobody is marked and whose register is open.
    EMPTY_REGISTERS,
    /// Welcomes that were stopped half-way, of any time.
    STOPPED_WELCOMES,
    /// Paths that ended in the period, and nobody wrote down how.
    WITHOUT_OUTCOME,
    /// People whose path ended in the period and who were not asked anything near its end.
    NOT_ASKED
}
