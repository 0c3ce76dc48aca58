package org.daybook.reports;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Period;

/// What the screen shows about a period.
///
/// @param report    its report
/// @param before    the report of the one of the same length before it in the same year, protected in the same way
/// @param periods   the quarters that have sessions and the longer periods that are over, newest first, this one among them
/// @param readiness what may be worth a look
/// @param freezable how far it is from being frozen
/// @param readAt    when the figures were read, the site's time
public record QuarterPage(QuarterlyReport report, Optional<QuarterlyReport> before, List<Period> periods,
        Readiness readiness, Freezable freezable, LocalTime readAt) {
    /// Keeps the list as it is now.
    public QuarterPage {
        periods = List.copyOf(periods);
    }
}
