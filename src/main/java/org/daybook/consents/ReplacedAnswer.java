package org.daybook.consents;

import java.time.LocalDate;
import org.daybook.base.ParticipantId;

/// An answer that was replaced by another.
///
/// @param her whose answer it is
/// @param on  the day of the next answer to the same purpose
public record ReplacedAnswer(ParticipantId her, LocalDate on) {}
