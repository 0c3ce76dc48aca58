package org.daybook.cases;

import java.util.UUID;

/// Identity of a report or a request.
///
/// @param value UUIDv7
public record DutyId(UUID value) {}
