package org.daybook.participants;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// An age that she states, with the day on which she said so: years are counted from that day, and nothing is guessed
/// before it.
///
/// @param years 0 to 120
/// @param on    the site's date on which she said so; empty only while it is being typed
public record StatedAge(int years, Optional<LocalDate> on) {
    /// Oldest age that may be typed.
    public static final int OLDEST = 120;

    /// Her age in whole years on a day. She counts as a year older on each return of the day on which she said so; that of
    /// 29 February returns on 1 March where there is none.
    public int ageOn(LocalDate day) {
        return years + (int) on.map(said -> Math.max(0, ChronoUnit.YEARS.between(said, day))).orElse(0L).longValue();
    }
}
