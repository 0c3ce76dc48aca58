package org.daybook.sessions;

import org.daybook.participants.PersonRow;
import org.daybook.paths.Path;

/// A woman on a path who came to none of its sessions in the last two weeks, although at least two were held.
///
/// @param person her line
/// @param path   the path
public record Missed(PersonRow person, Path path) {}
