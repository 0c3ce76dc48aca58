package org.daybook.outcomes;

import java.time.LocalDate;
import java.util.List;
import org.daybook.base.ParticipantId;
import org.daybook.paths.Path;
import org.daybook.staff.UnitOfWork;

/// A session she attended.
///
/// @param on    the day
/// @param title the title of the session
/// @param path  the path it belongs to
public record SessionAttended(LocalDate on, String title, Path path) {
    /// The attendance of a participant, known by another room.
    @FunctionalInterface
    public interface Attendance {
        /// Returns every session she attended. Joins the caller's passage.
        List<SessionAttended> of(UnitOfWork work, ParticipantId her);
    }
}
