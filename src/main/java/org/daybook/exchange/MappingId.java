package org.daybook.exchange;

import java.util.UUID;

/// Identity of a mapping that is kept under a name.
///
/// @param value a UUIDv7
public record MappingId(UUID value) {}
