package org.daybook.outcomes;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.paths.NewEnrolment;

/// What she wants, in her own words.
///
/// @param id     its identity
/// @param words  hers
/// @param since  since when
/// @param ending how it ended; empty while she goes for it
public record Goal(GoalId id, String words, LocalDate since, Optional<Ending> ending) {
    /// How a goal ends.
    public enum Ending {
        MET,
        LET_GO
    }

    /// How many she goes for at a time.
    public static final int MOST = 3;
    /// The longest words, in letters: whatever she said when she came to a path fits.
    public static final int LONGEST = NewEnrolment.LONGEST_GOAL;
}
