package org.daybook.milestones;

/// Who saw that she can do it; never who exactly.
public enum SeenBy {
    /// Who holds the sessions.
    TRAINER,
    /// Where she works or worked.
    AT_WORK,
    HERSELF
}
