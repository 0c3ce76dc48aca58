package org.daybook.cases;

/// Whether she wants a protection plan.
public enum PlanNeeded {
    YES,
    NO,
    LATER
}
