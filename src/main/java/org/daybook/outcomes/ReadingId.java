package org.daybook.outcomes;

import java.util.UUID;

/// The identity of a reading.
///
/// @param value a UUIDv7
public record ReadingId(UUID value) {}
