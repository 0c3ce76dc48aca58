package org.daybook.paths;

/// Why she left early, as she states it (indicator 17). On screens, what is done for her safety is called a precaution.
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
