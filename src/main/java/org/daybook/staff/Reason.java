package org.daybook.staff;

import java.util.List;
import org.daybook.base.Problem;

/// Why somebody breaks the glass, in her own words. Kept in the store and reviewed by a colleague; never in the log, and in the
/// audit trail only as a digest, so that it can be deleted one day.
///
/// @param words as typed
public record Reason(String words) {
    private static final int SHORTEST = 10;
    /// The maximum length in characters, as a reader counts them.
    public static final int LONGEST = 1000;

    /// Strips spaces around the words.
    public Reason {
        words = words.strip();
    }

    /// Returns the problems of the reason; empty if there are none.
    public List<Problem> problems() {
        return words.length() < SHORTEST || words.codePointCount(0, words.length()) > LONGEST
                ? List.of(new Problem("words", "staff.reason.problem"))
                : List.of();
    }

    @Override
    public String toString() {
        return "Reason";
    }
}
