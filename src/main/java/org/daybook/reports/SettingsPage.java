package org.daybook.reports;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.daybook.base.Quarter;
import org.daybook.base.ReportingYear;

/// The report settings of a year, as shown on the screen.
///
/// @param year     the year
/// @param settings the fixed settings, or else the proposal
/// @param fixedBy  who fixed them; empty while they are open
/// @param tooLate  whether the year's first report was published without them, so that they can no longer be fixed
/// @param women    the number of women in the proposal, from what was published of the year before; empty if nothing was
/// @param alone    the quarters reported separately because the year begins within another; empty if it follows one
public record SettingsPage(ReportingYear year, ReportSettings settings, Optional<String> fixedBy, boolean tooLate,
        OptionalInt women, List<Quarter> alone) {
    /// Copies the list.
    public SettingsPage {
        alone = List.copyOf(alone);
    }

    /// Checks whether they can be fixed now.
    public boolean isOpen() {
        return fixedBy.isEmpty() && !tooLate;
    }
}
