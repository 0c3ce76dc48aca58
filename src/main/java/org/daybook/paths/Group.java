package org.daybook.paths;

import java.time.LocalDate;
import java.util.Optional;

/// A group on a path.
///
/// @param id       its identity
/// @param plan     what is planned of it; its first day is always there
/// @param closedOn the day on which it was ended, empty while it takes people
public record Group(GroupId id, GroupPlan plan, Optional<LocalDate> closedOn) {
    /// On which path.
    public Path path() {
        return plan.path();
    }

    /// What it is called.
    public String name() {
        return plan.name();
    }

    /// The first day.
    public LocalDate startsOn() {
        return plan.startsOn().orElseThrow();
    }
}
