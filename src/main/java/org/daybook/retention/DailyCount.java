package org.daybook.retention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// The number of records that were due at the last count. It is valid for its day and until something is done about them.
/// Counted on one lane and cleared on another.
final class DailyCount {
    private Optional<Counted> counted = Optional.empty();
    private int acts;

    private record Counted(LocalDate on, int due) {}

    /// Returns the count of a day; empty if it has to be counted.
    synchronized OptionalInt on(LocalDate day) {
        return counted.filter(known -> known.on().equals(day)).stream().mapToInt(Counted::due).findFirst();
    }

    /// Returns the number of actions so far; call before counting.
    synchronized int acts() {
        return acts;
    }

    /// Stores a count, unless something was done since.
    synchronized void keep(LocalDate day, int due, int actsBefore) {
        if (acts == actsBefore) {
            counted = Optional.of(new Counted(day, due));
        }
    }

    /// Clears the count, because something was done about what is due.
    synchronized void forget() {
        acts++;
        counted = Optional.empty();
    }
}
