package org.daybook.retention;

import java.time.LocalDate;
import org.daybook.participants.PersonRow;

/// Something that is due for a look.
///
/// @param entry  what, and whose
/// @param her    her line: card and initial
/// @param since  when she was last seen, the file was closed, or the answer was replaced
/// @param next   since when it may go; for a look, from when on
/// @param amount how much would go and how much would stay
/// @param state  whether somebody has proposed it
public record DueRecord(RetentionEntry entry, PersonRow her, LocalDate since, LocalDate next, Amount amount,
        State state) {
    /// How much, in what counts for the kind: texts and lines of a file, answers, or visits.
    ///
    /// @param goes  would be taken out
    /// @param stays would stay
    public record Amount(int goes, int stays) {}

    /// Whether somebody has proposed it.
    public enum State {
        FREE,
        PROPOSED
    }

    DueRecord in(State other) {
        return new DueRecord(entry, her, since, next, amount, other);
    }
}
