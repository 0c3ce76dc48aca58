package org.daybook.reports;

import java.util.Optional;
import org.daybook.base.Period;
import org.daybook.ui.Place;

/// The report of a quarter or a longer period, on the screen.
///
/// @param period which one; left out, the newest that is over and has sessions
public record QuarterReport(Optional<? extends Period> period) implements Place {}
