package org.daybook.sessions;

import java.util.UUID;

/// Identity of sessions that come again.
///
/// @param value a UUIDv7
public record SeriesId(UUID value) {}
