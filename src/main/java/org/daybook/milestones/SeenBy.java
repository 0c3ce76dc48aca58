package org.daybook.milestones;

/// The kind of person who saw that she can do it; never exactly who.
public enum SeenBy {
    /// The person who holds the sessions.
    TRAINER,
    /// Where she works or worked.
    AT_WORK,
    HERSELF
}
