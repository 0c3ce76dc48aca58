package org.daybook.paths;

import java.time.LocalDate;
import java.util.Optional;

/// A group on a path.
///
/// @param id       its identity
/// @param plan     its plan; its first day is always there
/// @param closedOn the day on which it was ended, empty while it accepts people
public record Group(GroupId id, GroupPlan plan, Optional<LocalDate> closedOn) {
    /// Returns the path.
    public Path path() {
        return plan.path();
    }

    /// Returns the name.
    public String name() {
        return plan.name();
    }

    /// Returns the first day.
    public LocalDate startsOn() {
        return plan.startsOn().orElseThrow();
    }
}
