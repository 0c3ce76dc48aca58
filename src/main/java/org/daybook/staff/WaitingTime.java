package org.daybook.staff;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// What is left of the time for which one person waits before an act that cannot be undone. It is over when seven days have
/// passed by the clock, the program was used on three later days, and every colleague who could object has been here.
///
/// @param from   when the week ends, in the site's time zone, to the next whole minute; empty if it has ended
/// @param days   the number of days of use still missing
/// @param absent initials of the colleagues who could object and have not been here, in alphabetical order
public record WaitingTime(Optional<LocalDateTime> from, int days, List<String> absent) {
    /// Nothing is left, or nobody waits.
    static final WaitingTime OVER = new WaitingTime(Optional.empty(), 0, List.of());

    public WaitingTime {
        absent = List.copyOf(absent);
    }

    /// Checks whether nothing is left.
    public boolean isOver() {
        return from.isEmpty() && days == 0 && absent.isEmpty();
    }
}
