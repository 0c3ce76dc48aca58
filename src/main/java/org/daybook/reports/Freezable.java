package org.daybook.reports;

import java.time.LocalDate;
import java.util.List;
import org.daybook.base.Quarter;

/// How far a quarter is from being frozen.
public sealed interface Freezable {
    /// Its figures still change, and may not be frozen now.
    record Open() implements Freezable {}

    /// It is over and may be frozen now.
    ///
    /// @param earlier    the earlier quarters of the year that would be frozen with it, in order
    /// @param passedOver those that may not leave although a grant runs in them and in this one: afterwards they never may
    record Waiting(List<Quarter> earlier, List<Quarter> passedOver) implements Freezable {
        /// Keeps the lists as they are now.
        public Waiting {
            earlier = List.copyOf(earlier);
            passedOver = List.copyOf(passedOver);
        }
    }

    /// It is frozen.
    ///
    /// @param on       the site's date on which it was frozen
    /// @param initials who did it
    /// @param late     marks made in its sessions since then; they count in the quarter in which they were made
    record Frozen(LocalDate on, String initials, int late) implements Freezable {}
}
