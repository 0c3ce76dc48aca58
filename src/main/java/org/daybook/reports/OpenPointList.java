package org.daybook.reports;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.participants.PersonRow;
import org.daybook.paths.Path;
import org.daybook.sessions.SessionId;

/// What is missing or doubtful, line by line.
///
/// @param lines the lines that the user may see; that there are more is not disclosed
record OpenPointList(List<Line> lines) {
    OpenPointList {
        lines = List.copyOf(lines);
    }

    /// A line.
    sealed interface Line {
        /// A session with an empty register.
        ///
        /// @param title the title in the calendar
        record Session(SessionId id, LocalDate day, LocalTime at, String title) implements Line {}

        /// A woman for whom something is missing, by her card.
        ///
        /// @param path the path concerned, if any
        record Person(PersonRow row, Optional<Ended> path) implements Line {}
    }

    /// A path that ended.
    ///
    /// @param path the path
    /// @param on   its last day
    record Ended(Path path, LocalDate on) {}

    /// The woman that a line concerns.
    ///
    /// @param her   the woman
    /// @param ended the path that ended, if the line concerns one
    record About(ParticipantId her, Optional<Ended> ended) {}
}
