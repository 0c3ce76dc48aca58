package org.daybook.cases;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.staff.StaffId;

/// A contact with her.
///
/// @param id      its identity
/// @param dueOn   when it was, or is, to take place
/// @param held    what came of it; empty while it is still to come
/// @param by      who wrote it
public record FollowUp(FollowUpId id, LocalDate dueOn, Optional<Held> held, StaffId by) {
    /// @param outcome what came of it
    /// @param on      on which day
    /// @param words   what was done, if anything is said
    public record Held(ContactOutcome outcome, LocalDate on, Optional<String> words) {}
}
