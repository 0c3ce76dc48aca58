package org.daybook.reports;

import org.daybook.base.Period;
import org.daybook.ui.Place;

/// The screen on which an auditor compares a final report with the exact figures.
///
/// @param period the period of the report
public record AuditorCheckPlace(Period period) implements Place {}
