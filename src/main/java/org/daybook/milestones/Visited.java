package org.daybook.milestones;

import java.time.LocalDate;
import java.util.List;
import org.daybook.base.ParticipantId;
import org.daybook.paths.Path;
import org.daybook.staff.UnitOfWork;

/// A session she came to.
///
/// @param on      the day
/// @param title   what the session is called
/// @param path    of which path
/// @param minutes how long it was
public record Visited(LocalDate on, String title, Path path, int minutes) {
    /// Where she was: known by a room beside this one.
    @FunctionalInterface
    public interface Attendance {
        /// Every session she came to. Joins the caller's passage.
        List<Visited> of(UnitOfWork work, ParticipantId her);
    }
}
