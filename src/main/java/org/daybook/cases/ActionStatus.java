package org.daybook.cases;

/// What became of a row of the plan.
public enum ActionStatus {
    OPEN,
    DONE,
    NOT_REACHED,
    /// She did not want it after all.
    DECLINED
}
