package org.daybook.base;

import java.util.UUID;

/// Identity of a woman in the store. Never printed; her card is what people see.
///
/// @param value a UUIDv7
public record ParticipantId(UUID value) {}
