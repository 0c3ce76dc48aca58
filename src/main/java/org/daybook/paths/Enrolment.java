package org.daybook.paths;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.base.ParticipantId;

/// A woman on a path.
///
/// @param id          its identity
/// @param her         who
/// @param path        on which path
/// @param group       in which group, if in one
/// @param startedOn   the first day
/// @param endedOn     the last day, empty while she is on it
/// @param goal        what she wants, in her own words
/// @param pausedSince the first day without her, while she pauses
public record Enrolment(EnrolmentId id, ParticipantId her, Path path, Optional<GroupId> group, LocalDate startedOn,
        Optional<LocalDate> endedOn, Optional<String> goal, Optional<LocalDate> pausedSince) {}
