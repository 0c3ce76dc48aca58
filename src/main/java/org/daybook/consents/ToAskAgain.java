package org.daybook.consents;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.base.ParticipantId;

/// Somebody who is to be asked again in her own name.
///
/// @param her  who
/// @param from the first day on which she is 18
/// @param last the last day on which what was said for her still holds; empty where nothing of it ends
public record ToAskAgain(ParticipantId her, LocalDate from, Optional<LocalDate> last) {}
