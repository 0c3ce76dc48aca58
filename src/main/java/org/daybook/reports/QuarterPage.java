package org.daybook.reports;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Quarter;

/// What the screen shows about a quarter.
///
/// @param report    its report
/// @param before    the report of the quarter before in the same year, protected in the same way
/// @param quarters  the quarters that have sessions, newest first, this one among them
/// @param readiness what may be worth a look
/// @param freezable how far it is from being frozen
/// @param readAt    when the figures were read, the site's time
public record QuarterPage(QuarterlyReport report, Optional<QuarterlyReport> before, List<Quarter> quarters,
        Readiness readiness, Freezable freezable, LocalTime readAt) {
    /// Keeps the list as it is now.
    public QuarterPage {
        quarters = List.copyOf(quarters);
    }
}
