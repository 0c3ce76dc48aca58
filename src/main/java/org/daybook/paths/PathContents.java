package org.daybook.paths;

import org.daybook.ui.Place;

/// What the site holds on a path.
///
/// @param path which path
public record PathContents(Path path) implements Place {}
