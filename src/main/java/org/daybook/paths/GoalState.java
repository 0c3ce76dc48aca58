package org.daybook.paths;

/// How far she is with the goal of a path.
public enum GoalState {
    IN_PROGRESS,
    MET,
    DROPPED
}
