package org.daybook.reports;

import org.daybook.base.Period;
import org.daybook.ui.Place;

/// Where the text of a report is written.
///
/// @param period of which report
public record NarrativePlace(Period period) implements Place {}
