package org.daybook.reports;

import org.daybook.base.Period;
import org.daybook.ui.Place;

/// Where a report stands in the words of a template.
///
/// @param period of which report
public record TemplatePlace(Period period) implements Place {}
