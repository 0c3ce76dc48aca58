package org.daybook.work;

import org.daybook.ui.Place;

/// Everything that is due about work, including what Today does not show.
public record WorkDueList() implements Place {}
