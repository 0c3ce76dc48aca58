package org.daybook.milestones;

import java.time.LocalDate;
import java.util.List;

/// What she reached, as the user sees it.
///
/// @param all    newest first
/// @param record whether anything may be added
/// @param on     the site's date
public record HerMilestones(List<Milestone> all, Standing record, LocalDate on) {
    public HerMilestones {
        all = List.copyOf(all);
    }

    /// Whether her record is locked at her request.
    public enum Standing {
        OPEN,
        LOCKED
    }
}
