package org.daybook.outcomes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.outcomes.instrument.Catalogue;
import org.daybook.paths.Enrolment;

/// What she attended, and what changed.
///
/// @param today     the site's date
/// @param readings  all her readings, the oldest first
/// @param answers   the answers of completed readings, by reading and item, without skipped items
/// @param goals     her goals, the current ones first
/// @param came      the sessions she attended
/// @param paths     her paths
/// @param catalogue the instruments
/// @param notes     the notes about her that await the signed-in worker
public record HerReadings(LocalDate today, List<Reading> readings, Map<ReadingId, Map<String, Integer>> answers,
        List<Goal> goals, List<SessionAttended> came, List<Enrolment> paths, Catalogue catalogue, List<Note> notes) {
    /// A note about a low or falling score.
    ///
    /// @param reading the reading concerned
    /// @param why     the reason for the note
    /// @param raised  the day on which it was raised
    /// @param read    the day on which somebody read it
    public record Note(ReadingId reading, Why why, LocalDate raised, Optional<LocalDate> read) {
        /// The reason for a note.
        public enum Why {
            LOW,
            FALLING
        }
    }

    public HerReadings {
        readings = List.copyOf(readings);
        answers = Map.copyOf(answers);
        goals = List.copyOf(goals);
        came = List.copyOf(came);
        paths = List.copyOf(paths);
        notes = List.copyOf(notes);
    }
}
