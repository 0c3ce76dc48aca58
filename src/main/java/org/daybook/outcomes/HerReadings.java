package org.daybook.outcomes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.outcomes.instrument.Catalogue;
import org.daybook.paths.Enrolment;

/// What she came to, and what changed.
///
/// @param today     the site's date
/// @param readings  every time she was asked, the oldest first
/// @param answers   of those that are done, by reading and item; what was left out is missing
/// @param goals     hers, those she goes for first
/// @param came      the sessions she came to
/// @param paths     hers
/// @param catalogue the instruments
/// @param notes     those of hers that wait for whoever is signed in
public record HerReadings(LocalDate today, List<Reading> readings, Map<ReadingId, Map<String, Integer>> answers,
        List<Goal> goals, List<SessionAttended> came, List<Enrolment> paths, Catalogue catalogue, List<Note> notes) {
    /// A low or falling score.
    ///
    /// @param reading of which time
    /// @param why     what it is
    /// @param raised  since when it waits
    /// @param read    the day on which somebody read it
    public record Note(ReadingId reading, Why why, LocalDate raised, Optional<LocalDate> read) {
        /// What it is.
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
