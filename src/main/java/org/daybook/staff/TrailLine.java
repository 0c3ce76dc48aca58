package org.daybook.staff;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// A line of the audit trail as it is read.
///
/// @param number   1, 2, 3 ... without a gap
/// @param at       the site's date and time
/// @param computer mark of the desk
/// @param initials of who acted; empty when nobody is known
/// @param act      what was done; empty for an act that this program does not know any more
/// @param kind     what came of it
/// @param subjects what it concerned: cards and initials
/// @param because  text key of the refusal, if it was one
/// @param tries    how many wrong passphrases were tried before this sign-in; 0 for every other line
public record TrailLine(long number, LocalDateTime at, String computer, String initials, Optional<Permission> act,
        Kind kind, List<String> subjects, Optional<String> because, int tries) {
    public TrailLine {
        subjects = List.copyOf(subjects);
    }

    /// What came of an act.
    public enum Kind {
        DONE,
        /// She came back by her short code.
        BY_SHORT_CODE,
        REFUSED,
        WITH_REASON
    }
}
