package org.daybook.milestones;

import java.time.LocalDate;
import java.util.List;
import org.daybook.base.ParticipantId;
import org.daybook.paths.Path;
import org.daybook.staff.UnitOfWork;

/// A session she came to.
///
/// @param on      the day
/// @param title   the title of the session
/// @param path    the path
/// @param minutes its length
public record Visited(LocalDate on, String title, Path path, int minutes) {
    /// The sessions she came to, provided by a neighbouring room.
    @FunctionalInterface
    public interface Attendance {
        /// Returns every session she came to. Joins the caller's passage.
        List<Visited> of(UnitOfWork work, ParticipantId her);
    }
}
