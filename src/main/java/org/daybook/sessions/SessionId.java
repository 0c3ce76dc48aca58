package org.daybook.sessions;

import java.util.UUID;

/// Identity of a session.
///
/// @param value a UUIDv7
public record SessionId(UUID value) {}
