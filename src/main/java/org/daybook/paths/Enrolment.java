package org.daybook.paths;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.base.ParticipantId;

/// A woman on a path.
///
/// @param id        its identity
/// @param her       who
/// @param path      on which path
/// @param group     in which group, if in one
/// @param startedOn the first day
/// @param endedOn   the last day, empty while she is on it
/// @param goal      what she wants, in her own words
/// @param goalState how far she is with it, if that was said
/// @param lastPause the newest pause, also one that is over
/// @param ended     how it ended, if that was said
public record Enrolment(EnrolmentId id, ParticipantId her, Path path, Optional<InGroup> group, LocalDate startedOn,
        Optional<LocalDate> endedOn, Optional<String> goal, Optional<GoalState> goalState, Optional<Pause> lastPause,
        Optional<Ended> ended) {
    /// Since when she pauses, if she does.
    public Optional<LocalDate> pausedSince() {
        return lastPause.filter(pause -> pause.back().isEmpty()).map(Pause::from);
    }

    /// Since when she was expected without a break: nothing that was held before counts as missed.
    public LocalDate expectedSince() {
        return lastPause.flatMap(Pause::back).filter(back -> back.isAfter(startedOn)).orElse(startedOn);
    }
}
