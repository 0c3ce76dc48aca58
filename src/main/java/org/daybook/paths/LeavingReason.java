package org.daybook.paths;

/// Why she left early, as she says it (indicator 17). What is done for her safety is called a precaution on screens.
public enum LeavingReason {
    MOVED,
    WORK,
    CHILDCARE,
    SAFETY,
    LOST_CONTACT,
    NOT_FOR_ME,
    OTHER,
    NOT_TOLD
}
