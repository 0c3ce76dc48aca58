package org.daybook.sessions;

/// Whether who is signed in may plan sessions: what she may not do is absent from her screens.
@FunctionalInterface
interface MayPlan {
    /// Her answer from the table of permissions.
    boolean allowed();
}
