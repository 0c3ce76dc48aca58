package org.daybook.sessions;

import java.util.UUID;

/// The identity of a series of sessions.
///
/// @param value a UUIDv7
public record SeriesId(UUID value) {}
