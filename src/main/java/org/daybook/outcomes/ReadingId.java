package org.daybook.outcomes;

import java.util.UUID;

/// Identity of one time of being asked.
///
/// @param value a UUIDv7
public record ReadingId(UUID value) {}
