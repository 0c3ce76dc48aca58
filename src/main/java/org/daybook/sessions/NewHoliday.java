package org.daybook.sessions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;

/// The form for closing the site for a day.
///
/// @param day   the day
/// @param words what it is called, at most 40 characters
public record NewHoliday(Optional<LocalDate> day, String words) {
    static final int LONGEST = 40;

    /// Returns the problems of the form; empty if there are none.
    public List<Problem> problems() {
        var found = new ArrayList<Problem>();
        NewSession.missing(day, "day", found);
        NewSession.text(words, LONGEST, "words", found);
        return found;
    }
}
