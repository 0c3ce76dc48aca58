package org.daybook.reports;

import java.time.LocalDate;
import java.util.List;
import org.daybook.base.Quarter;

/// The state of a quarter with regard to finalising.
public sealed interface Freezable {
    /// Its figures still change, so it may not be finalised yet.
    record Open() implements Freezable {}

    /// It is over and may be finalised now.
    ///
    /// @param earlier    the earlier quarters of the year that would be finalised with it, in order
    /// @param passedOver quarters that may not be exported although a grant runs in them and in this one: afterwards they never
    ///                   can be
    record Waiting(List<Quarter> earlier, List<Quarter> passedOver) implements Freezable {
        /// Copies the lists.
        public Waiting {
            earlier = List.copyOf(earlier);
            passedOver = List.copyOf(passedOver);
        }
    }

    /// It is finalised.
    ///
    /// @param on       the site's date on which it was finalised
    /// @param initials the initials of the colleague who did it
    /// @param late     the number of visits entered in its sessions since then; they count in the quarter in which they were
    ///                 entered
    record Frozen(LocalDate on, String initials, int late) implements Freezable {}
}
