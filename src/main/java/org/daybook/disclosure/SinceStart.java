package org.daybook.disclosure;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// The different people whom a grant reached from its start to the end of a period. Confidential.
///
/// @param grant  the grant
/// @param people their opaque IDs
public record SinceStart(RunningGrant grant, SortedSet<String> people) {
    /// Creates it from people in any order.
    public SinceStart(RunningGrant grant, Set<String> people) {
        this(grant, new TreeSet<>(people));
    }

    /// Returns it as an additional total of its report.
    Population population() {
        return Population.people(grant.population(), people, List.of());
    }
}
