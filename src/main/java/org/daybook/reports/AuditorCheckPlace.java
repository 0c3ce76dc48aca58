package org.daybook.reports;

import org.daybook.base.Period;
import org.daybook.ui.Place;

/// Where an auditor compares a final report with the exact figures.
///
/// @param period of which report
public record AuditorCheckPlace(Period period) implements Place {}
