package org.daybook.reports;

import org.daybook.base.Period;
import org.daybook.ui.Place;

/// The screen of a report in the words of a template.
///
/// @param period the period of the report
public record TemplatePlace(Period period) implements Place {}
