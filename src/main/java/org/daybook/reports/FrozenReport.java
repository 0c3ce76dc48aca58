package org.daybook.reports;

import java.time.Instant;
import org.daybook.base.Period;
import org.daybook.disclosure.Published;

/// What was published for a period, permanently: figures that were exported or may be exported at any time, always the same.
///
/// @param published the figures, as published
/// @param at        when it was finalised
/// @param initials  the initials of the colleague who did it
record FrozenReport(Published published, Instant at, String initials) {
    /// Returns the period.
    Period period() {
        return Period.parse(published.period());
    }
}
