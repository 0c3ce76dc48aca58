package org.daybook.outcomes;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.outcomes.instrument.Key;
import org.daybook.outcomes.instrument.Score;

/// One administration of an instrument.
///
/// @param id       its identity
/// @param her      the participant
/// @param key      the instrument
/// @param state    its state
/// @param on       the day on which it was finished, begun or declined
/// @param language the language in which she was asked; empty if she declined at the start
/// @param way      how the answers came in
/// @param outcome  the result, once it is done
public record Reading(ReadingId id, ParticipantId her, Key key, State state, LocalDate on, Optional<String> language,
        Optional<AdministrationMode> way, Outcome outcome) {
    /// The state of a reading.
    public enum State {
        /// Interrupted, or still in progress.
        BEGUN,
        DONE,
        DECLINED
    }

    /// The result of a reading.
    ///
    /// @param score   the total
    /// @param leftOut the number of answers left out
    /// @param reached whether a threshold was reached, if the instrument has one
    public record Outcome(Optional<Score> score, int leftOut, Optional<Boolean> reached) {
        static final Outcome NONE = new Outcome(Optional.empty(), 0, Optional.empty());
    }
}
