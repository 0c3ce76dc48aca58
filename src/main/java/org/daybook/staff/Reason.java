package org.daybook.staff;

import java.util.List;
import org.daybook.base.Problem;

/// Why somebody breaks the glass, in her own words. Kept in the store and read by a colleague; never in the log, and in
/// the audit trail only as a digest, so that it can be taken out again one day.
///
/// @param words as typed
public record Reason(String words) {
    private static final int SHORTEST = 10;
    /// So many letters at the most, as a reader counts them.
    public static final int LONGEST = 1000;

    /// Takes blanks around the words away.
    public Reason {
        words = words.strip();
    }

    /// What is wrong with it; empty when all is well.
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
