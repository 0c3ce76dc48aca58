package org.daybook.retention;

import java.time.LocalDate;
import org.daybook.participants.PersonRow;

/// A record to review.
///
/// @param entry  what it is, and whose
/// @param her    her line: card and initial
/// @param since  when she was last seen, the file was closed, or the answer was replaced
/// @param next   since when it may be deleted; for a look, since when it is due
/// @param amount how much would be deleted and how much would stay
/// @param state  whether it is proposed
public record DueRecord(RetentionEntry entry, PersonRow her, LocalDate since, LocalDate next, Amount amount,
        State state) {
    /// How much, in the unit of the kind: texts and lines of a file, answers, or visits.
    ///
    /// @param goes  would be deleted
    /// @param stays would stay
    public record Amount(int goes, int stays) {}

    /// Whether it is proposed.
    public enum State {
        FREE,
        PROPOSED
    }

    DueRecord in(State other) {
        return new DueRecord(entry, her, since, next, amount, other);
    }
}
