package org.daybook.reports;

import java.time.Instant;
import org.daybook.base.Quarter;
import org.daybook.disclosure.Published;

/// What was published for a quarter, for good: figures that left the house or may leave it at any time, the same for
/// ever.
///
/// @param published the figures, as published
/// @param at        when it was frozen
/// @param initials  who did it
record FrozenReport(Published published, Instant at, String initials) {
    /// Of which quarter it is.
    Quarter quarter() {
        return Quarter.parse(published.period());
    }
}
