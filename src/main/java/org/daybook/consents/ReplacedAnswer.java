package org.daybook.consents;

import java.time.LocalDate;
import org.daybook.base.ParticipantId;

/// An answer that another has replaced.
///
/// @param her whose
/// @param on  when the next answer to the same purpose came
public record ReplacedAnswer(ParticipantId her, LocalDate on) {}
