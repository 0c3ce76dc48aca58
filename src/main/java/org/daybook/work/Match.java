package org.daybook.work;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.participants.CardNumber;

/// Somebody who may fit an opening, by card alone. Neither a score nor anything of a case.
///
/// @param her      who
/// @param card     her card
/// @param since    since when she waits
/// @param needs    what the opening needs, each met or not known
/// @param skills   in her words
/// @param notWanted in her words
/// @param askFirst initials of the colleague who is asked before she is placed
public record Match(ParticipantId her, CardNumber card, LocalDate since, Map<OpeningNeed, Fit> needs,
        Optional<String> skills,
        Optional<String> notWanted, Optional<String> askFirst) {
    public Match {
        needs = Map.copyOf(needs);
    }
}
