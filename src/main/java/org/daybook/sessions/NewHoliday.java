package org.daybook.sessions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;

/// What is typed to close the house for a day.
///
/// @param day   which day
/// @param words what it is called, at most 40 characters
public record NewHoliday(Optional<LocalDate> day, String words) {
    static final int LONGEST = 40;

    /// What should be looked at again; empty when all is well.
    public List<Problem> problems() {
        var found = new ArrayList<Problem>();
        NewSession.missing(day, "day", found);
        NewSession.text(words, LONGEST, "words", found);
        return found;
    }
}
