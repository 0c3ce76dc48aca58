package org.daybook.work;

import java.time.LocalDate;
import org.daybook.base.ParticipantId;

/// What she said about her work at one moment.
///
/// @param her    the woman
/// @param moment when she was asked
/// @param status her answer
/// @param of     the day on which she came, left, or was asked
public record StatusEntry(ParticipantId her, StatusMoment moment, WorkStatus status, LocalDate of) {}
