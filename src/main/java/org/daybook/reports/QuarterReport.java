package org.daybook.reports;

import java.util.Optional;
import org.daybook.base.Quarter;
import org.daybook.ui.Place;

/// The report of a quarter, on the screen.
///
/// @param quarter which one; left out, the newest that is over and has sessions
public record QuarterReport(Optional<Quarter> quarter) implements Place {}
