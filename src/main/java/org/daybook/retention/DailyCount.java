package org.daybook.retention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// How much was due when it was last counted: it holds for its day and until something is done about it. Counted on one
/// lane and forgotten on another.
final class DailyCount {
    private Optional<Counted> counted = Optional.empty();
    private int acts;

    private record Counted(LocalDate on, int due) {}

    /// What was counted on a day; empty where it is to be counted.
    synchronized OptionalInt on(LocalDate day) {
        return counted.filter(known -> known.on().equals(day)).stream().mapToInt(Counted::due).findFirst();
    }

    /// To be asked before counting.
    synchronized int acts() {
        return acts;
    }

    /// Keeps what was counted, unless something was done about it since.
    synchronized void keep(LocalDate day, int due, int actsBefore) {
        if (acts == actsBefore) {
            counted = Optional.of(new Counted(day, due));
        }
    }

    /// Something was done about what is due.
    synchronized void forget() {
        acts++;
        counted = Optional.empty();
    }
}
