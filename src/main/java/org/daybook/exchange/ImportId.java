package org.daybook.exchange;

import java.util.UUID;

/// The identity of an import.
///
/// @param value a UUIDv7
public record ImportId(UUID value) {}
