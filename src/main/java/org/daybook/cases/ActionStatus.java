package org.daybook.cases;

/// The status of a row of the plan.
public enum ActionStatus {
    OPEN,
    DONE,
    NOT_REACHED,
    /// She did not want it after all.
    DECLINED
}
