package org.daybook.reports;

import org.daybook.ui.Place;

/// The screen that explains each figure of the report.
public record FigureMeanings() implements Place {}
