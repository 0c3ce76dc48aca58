package org.daybook.consents;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.base.ParticipantId;

/// A woman who is to be asked again in her own name.
///
/// @param her  her identity
/// @param from the first day on which she is 18
/// @param last the last day on which the answers given for her still hold; empty if none of them ends
public record ToAskAgain(ParticipantId her, LocalDate from, Optional<LocalDate> last) {}
