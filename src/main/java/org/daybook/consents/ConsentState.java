package org.daybook.consents;

import java.time.LocalDate;
import java.util.Optional;

/// Her newest answer to one purpose.
///
/// @param purpose what was asked
/// @param answer  `LATER` when she was never asked or has not decided
/// @param wording the sentence she heard, if she answered
/// @param on      the day of her answer, if she answered
public record ConsentState(Purpose purpose, Answer answer, Optional<Wording> wording, Optional<LocalDate> on) {
    static ConsentState notAsked(Purpose purpose) {
        return new ConsentState(purpose, Answer.LATER, Optional.empty(), Optional.empty());
    }
}
