package org.daybook.reports;

import java.util.Optional;
import org.daybook.base.Period;
import org.daybook.disclosure.Published;

/// What may leave the site for one period, and what the screen shows: nothing here is a true figure but the exact
/// totals.
///
/// @param period    the quarter, half-year or year
/// @param standing  whether it is over
/// @param published the protected figures
/// @param settings  the year's, where somebody fixed them
public record QuarterlyReport(Period period, Standing standing, Published published,
        Optional<ReportSettings> settings) {
    /// Of a year without settings.
    public QuarterlyReport(Period period, Standing standing, Published published) {
        this(period, standing, published, Optional.empty());
    }

    /// Whether a quarter is over.
    public enum Standing {
        /// Its figures will still grow.
        UNDER_WAY,
        /// Its last day has passed.
        OVER
    }
}
