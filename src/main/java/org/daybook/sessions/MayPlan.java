package org.daybook.sessions;

/// Whether the person signed in may plan sessions: what she may not do is absent from her screens.
@FunctionalInterface
interface MayPlan {
    /// Returns the answer from the table of permissions.
    boolean allowed();
}
