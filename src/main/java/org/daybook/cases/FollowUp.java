package org.daybook.cases;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.staff.StaffId;

/// A contact with her.
///
/// @param id      its identity
/// @param dueOn   when it was or is due
/// @param held    the outcome; empty while it has not been held
/// @param by      who wrote it
public record FollowUp(FollowUpId id, LocalDate dueOn, Optional<Held> held, StaffId by) {
    /// @param outcome the outcome
    /// @param on      the day
    /// @param words   what was done, if stated
    public record Held(ContactOutcome outcome, LocalDate on, Optional<String> words) {}
}
