package org.daybook.reports;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Period;

/// The content of the screen for a period.
///
/// @param report    its report
/// @param before    the report of the previous period of the same length in the same year, protected in the same way
/// @param periods   the quarters that have sessions and the longer periods that are over, newest first, including this one
/// @param readiness what may need attention
/// @param freezable its state with regard to finalising
/// @param readAt    when the figures were read, the site's time
public record QuarterPage(QuarterlyReport report, Optional<QuarterlyReport> before, List<Period> periods,
        Readiness readiness, Freezable freezable, LocalTime readAt) {
    /// Copies the list.
    public QuarterPage {
        periods = List.copyOf(periods);
    }
}
