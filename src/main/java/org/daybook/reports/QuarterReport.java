package org.daybook.reports;

import java.util.Optional;
import org.daybook.base.Period;
import org.daybook.ui.Place;

/// The screen of the report of a quarter or a longer period.
///
/// @param period the period; if empty, the newest that is over and has sessions
public record QuarterReport(Optional<? extends Period> period) implements Place {}
