package org.daybook.outcomes;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.paths.NewEnrolment;

/// A goal in her own words.
///
/// @param id     its identity
/// @param words  her words
/// @param since  the day on which it was added
/// @param ending how it ended; empty while she pursues it
public record Goal(GoalId id, String words, LocalDate since, Optional<Ending> ending) {
    /// How a goal ended.
    public enum Ending {
        MET,
        LET_GO
    }

    /// The largest number of goals she can pursue at a time.
    public static final int MOST = 3;
    /// The largest length, in characters; every goal stated at enrolment fits.
    public static final int LONGEST = NewEnrolment.LONGEST_GOAL;
}
