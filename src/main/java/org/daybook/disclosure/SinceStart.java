package org.daybook.disclosure;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.Set;

/// The different people whom a grant reached from its start to the end of a period. Secret.
///
/// @param grant  which
/// @param people their opaque ids
/// @param ends   whether its last day lies in the period, so that it is the last time that they are counted
public record SinceStart(RunningGrant grant, SortedSet<String> people, boolean ends) {
    /// Of people in any order.
    public SinceStart(RunningGrant grant, Set<String> people, boolean ends) {
        this(grant, new TreeSet<>(people), ends);
    }
}
