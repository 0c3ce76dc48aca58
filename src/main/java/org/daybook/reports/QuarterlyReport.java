package org.daybook.reports;

import java.util.Optional;
import org.daybook.base.Period;
import org.daybook.disclosure.Published;

/// The publishable report of one period, which is also what the screen shows. The only exact figures in it are the exact
/// totals.
///
/// @param period    the quarter, half-year or year
/// @param standing  whether it is over
/// @param published the protected figures
/// @param settings  the settings of the year, if any
public record QuarterlyReport(Period period, Standing standing, Published published,
        Optional<ReportSettings> settings) {
    /// Creates a report of a year without settings.
    public QuarterlyReport(Period period, Standing standing, Published published) {
        this(period, standing, published, Optional.empty());
    }

    /// Whether the period is over, and the user may see more than its totals.
    public enum Standing {
        /// Its figures will still grow.
        UNDER_WAY,
        /// Its last day has passed, but it is not final, and the user sees its totals only.
        NOT_FINAL,
        /// Its last day has passed.
        OVER
    }
}
