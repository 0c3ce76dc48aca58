package org.daybook.reports;

import org.daybook.base.Quarter;
import org.daybook.disclosure.Published;

/// What may leave the site for one quarter, and what the screen shows: nothing here is a true figure but the exact
/// totals.
///
/// @param quarter   the quarter
/// @param standing  whether it is over
/// @param published the protected figures
public record QuarterlyReport(Quarter quarter, Standing standing, Published published) {
    /// Whether a quarter is over.
    public enum Standing {
        /// Its figures will still grow.
        UNDER_WAY,
        /// Its last day has passed.
        OVER
    }
}
