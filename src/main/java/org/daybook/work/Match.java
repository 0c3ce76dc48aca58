package org.daybook.work;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.participants.CardNumber;

/// A woman who may fit an opening, by card alone, without a score or anything from a case file.
///
/// @param her       the woman
/// @param card      her card
/// @param since     since when she has been waiting
/// @param needs     what the opening needs, each met or not known
/// @param skills    in her words
/// @param notWanted in her words
/// @param askFirst  initials of the colleague to ask before she is placed
public record Match(ParticipantId her, CardNumber card, LocalDate since, Map<OpeningNeed, Fit> needs,
        Optional<String> skills,
        Optional<String> notWanted, Optional<String> askFirst) {
    public Match {
        needs = Map.copyOf(needs);
    }
}
