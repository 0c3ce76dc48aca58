package org.daybook.disclosure;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// The different people whom a grant reached from its start to the end of a period. Secret.
///
/// @param grant  which
/// @param people their opaque ids
public record SinceStart(RunningGrant grant, SortedSet<String> people) {
    /// Of people in any order.
    public SinceStart(RunningGrant grant, Set<String> people) {
        this(grant, new TreeSet<>(people));
    }

    /// As one more total of its report.
    Population population() {
        return Population.people(grant.population(), people, List.of());
    }
}
