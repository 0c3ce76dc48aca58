package org.daybook.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is left of the time for which one person waits before an act that cannot be undone. It is over when seven days have
/// passed by the clock, the program was used on three later days, and every colleague who could object has been here.
///
/// @param from   the day on which the week ends, in the site's time zone; empty if it has ended
/// @param days   the number of days of use still missing
/// @param absent initials of the colleagues who could object and have not been here, in alphabetical order
/// @param isOver whether nothing is left
public record WaitingTime(Optional<LocalDate> from, int days, List<String> absent, boolean isOver) {
    public WaitingTime {
        absent = List.copyOf(absent);
    }
}
