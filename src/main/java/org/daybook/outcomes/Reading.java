package org.daybook.outcomes;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.outcomes.instrument.Key;
import org.daybook.outcomes.instrument.Score;

/// One time of being asked.
///
/// @param id       its identity
/// @param her      who
/// @param key      by which instrument
/// @param state    what became of it
/// @param on       the day on which it was finished, or begun, or declined
/// @param language in which she was asked; empty when she declined at once
/// @param way      how
/// @param outcome  what came out, once it is done
public record Reading(ReadingId id, ParticipantId her, Key key, State state, LocalDate on, Optional<String> language,
        Optional<AdministrationMode> way, Outcome outcome) {
    /// What became of it.
    public enum State {
        /// Interrupted, or still under way.
        BEGUN,
        DONE,
        DECLINED
    }

    /// What came out.
    ///
    /// @param score   the total
    /// @param leftOut how many answers were left out
    /// @param reached whether a mark was reached, where that is the question
    public record Outcome(Optional<Score> score, int leftOut, Optional<Boolean> reached) {
        static final Outcome NONE = new Outcome(Optional.empty(), 0, Optional.empty());
    }
}
