package org.daybook.reports;

import org.daybook.ui.Place;

/// What each figure of the report means.
public record FigureMeanings() implements Place {}
