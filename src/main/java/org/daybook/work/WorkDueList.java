package org.daybook.work;

import org.daybook.ui.Place;

/// Everything that is due about work, also beyond what Today shows.
public record WorkDueList() implements Place {}
