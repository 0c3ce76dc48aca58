package org.daybook.paths;

/// The state of her goal on a path.
public enum GoalState {
    IN_PROGRESS,
    MET,
    DROPPED
}
