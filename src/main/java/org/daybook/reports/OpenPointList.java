package org.daybook.reports;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.participants.PersonRow;
import org.daybook.paths.Path;
import org.daybook.sessions.SessionId;

/// What is missing or doubtful, line by line, for whoever may see it.
///
/// @param lines what she may see; that there is more is told nobody
record OpenPointList(List<Line> lines) {
    OpenPointList {
        lines = List.copyOf(lines);
    }

    /// One line.
    sealed interface Line {
        /// A session with an empty register.
        ///
        /// @param title as the calendar has it
        record Session(SessionId id, LocalDate day, LocalTime at, String title) implements Line {}

        /// A woman of whom something is missing, by her card.
        ///
        /// @param path which of her paths it is about, if any
        record Person(PersonRow row, Optional<Ended> path) implements Line {}
    }

    /// A path that ended.
    ///
    /// @param path which
    /// @param on   its last day
    record Ended(Path path, LocalDate on) {}

    /// Whom a line is about.
    ///
    /// @param her   who
    /// @param ended the path that ended, if the line is about one
    record About(ParticipantId her, Optional<Ended> ended) {}
}
