package org.daybook.participants;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// An age that she states, with the day on which she stated it: years are counted from that day, and nothing is guessed before
/// it.
///
/// @param years 0 to 120
/// @param on    the site's date on which she stated it; empty only during typing
public record StatedAge(int years, Optional<LocalDate> on) {
    /// The highest age that can be typed.
    public static final int OLDEST = 120;

    /// Returns her age in whole years on a day. She counts as a year older on each anniversary of the day on which she stated
    /// it; in a year without 29 February, its anniversary is 1 March.
    public int ageOn(LocalDate day) {
        return years + (int) on.map(said -> Math.max(0, ChronoUnit.YEARS.between(said, day))).orElse(0L).longValue();
    }
}
