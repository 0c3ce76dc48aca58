package org.daybook.staff;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// A line of the audit trail as it is shown.
///
/// @param number   1, 2, 3 ... without a gap
/// @param at       the site's date and time
/// @param computer letter of the computer
/// @param initials of the person who acted; empty if not known
/// @param act      what was done; empty for an act that this program no longer knows
/// @param kind     the outcome
/// @param subjects what it concerned: cards and initials
/// @param because  text key of the refusal, if it was one
/// @param tries    how many wrong passphrases were tried before this sign-in; 0 for every other line
public record TrailLine(long number, LocalDateTime at, String computer, String initials, Optional<Permission> act,
        Kind kind, List<String> subjects, Optional<String> because, int tries) {
    public TrailLine {
        subjects = List.copyOf(subjects);
    }

    /// The outcome of an act.
    public enum Kind {
        DONE,
        /// She came back with her short code.
        BY_SHORT_CODE,
        REFUSED,
        WITH_REASON
    }
}
