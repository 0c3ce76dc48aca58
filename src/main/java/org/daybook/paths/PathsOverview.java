package org.daybook.paths;

import org.daybook.ui.Place;

/// The four paths and who is on them.
public record PathsOverview() implements Place {}
