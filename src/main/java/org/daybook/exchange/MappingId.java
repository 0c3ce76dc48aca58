package org.daybook.exchange;

import java.util.UUID;

/// The identity of a mapping that is saved under a name.
///
/// @param value a UUIDv7
public record MappingId(UUID value) {}
