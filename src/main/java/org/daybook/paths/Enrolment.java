package org.daybook.paths;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.base.ParticipantId;

/// A woman on a path.
///
/// @param id        its identity
/// @param her       the woman
/// @param path      the path
/// @param group     the group, if she is in one
/// @param startedOn the first day
/// @param endedOn   the last day, empty while she is on it
/// @param goal      what she wants, in her own words
/// @param goalState the state of her goal, if stated
/// @param lastPause the newest pause, even if it is over
/// @param ended     how it ended, if stated
public record Enrolment(EnrolmentId id, ParticipantId her, Path path, Optional<InGroup> group, LocalDate startedOn,
        Optional<LocalDate> endedOn, Optional<String> goal, Optional<GoalState> goalState, Optional<Pause> lastPause,
        Optional<Ended> ended) {
    /// Returns since when she is paused, if she is.
    public Optional<LocalDate> pausedSince() {
        return lastPause.filter(pause -> pause.back().isEmpty()).map(Pause::from);
    }

    /// Returns since when she has been expected without a break: sessions held before do not count as missed.
    public LocalDate expectedSince() {
        return lastPause.flatMap(Pause::back).filter(back -> back.isAfter(startedOn)).orElse(startedOn);
    }
}
