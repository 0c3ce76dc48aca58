package org.daybook.reports;

import org.daybook.base.Period;
import org.daybook.ui.Place;

/// The screen on which the text of a report is written.
///
/// @param period the period of the report
public record NarrativePlace(Period period) implements Place {}
