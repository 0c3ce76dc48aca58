package org.daybook.sessions;

import java.util.UUID;

/// The identity of a session.
///
/// @param value a UUIDv7
public record SessionId(UUID value) {}
