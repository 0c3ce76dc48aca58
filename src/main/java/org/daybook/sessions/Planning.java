package org.daybook.sessions;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.ui.Place;

/// The form for a new session.
///
/// @param day   the date it starts with
/// @param begun what was typed elsewhere, if anything
public record Planning(LocalDate day, Optional<PlanBegun> begun) implements Place {
    /// Creates an empty form.
    public Planning(LocalDate day) {
        this(day, Optional.empty());
    }
}
