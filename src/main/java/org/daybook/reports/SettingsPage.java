package org.daybook.reports;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.daybook.base.Quarter;
import org.daybook.base.ReportingYear;

/// The report settings of a year, as the screen shows them.
///
/// @param year     the year
/// @param settings those that are fixed, or else the proposal
/// @param fixedBy  who fixed them; nothing while they are open
/// @param tooLate  whether the year's first report has left without them, so that they cannot be fixed any more
/// @param women    how many women the proposal reckons with, by what was published of the year before; nothing where nothing was
/// @param alone    the quarters that come alone because the year begins within another; none where it follows one
public record SettingsPage(ReportingYear year, ReportSettings settings, Optional<String> fixedBy, boolean tooLate,
        OptionalInt women, List<Quarter> alone) {
    /// Keeps the list as it is now.
    public SettingsPage {
        alone = List.copyOf(alone);
    }

    /// Whether they can be fixed now.
    public boolean isOpen() {
        return fixedBy.isEmpty() && !tooLate;
    }
}
