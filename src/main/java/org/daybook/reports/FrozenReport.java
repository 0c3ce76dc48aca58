package org.daybook.reports;

import java.time.Instant;
import org.daybook.base.Period;
import org.daybook.disclosure.Published;

/// What was published for a period, for good: figures that left the house or may leave it at any time, the same for
/// ever.
///
/// @param published the figures, as published
/// @param at        when it was frozen
/// @param initials  who did it
record FrozenReport(Published published, Instant at, String initials) {
    /// Of which period it is.
    Period period() {
        return Period.parse(published.period());
    }
}
