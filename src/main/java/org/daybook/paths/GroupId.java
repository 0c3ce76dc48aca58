package org.daybook.paths;

import java.util.UUID;

/// Identity of a group on a path.
///
/// @param value a UUIDv7
public record GroupId(UUID value) {}
