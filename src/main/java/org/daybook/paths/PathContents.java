package org.daybook.paths;

import org.daybook.ui.Place;

/// What the site offers on a path.
///
/// @param path the path
public record PathContents(Path path) implements Place {}
