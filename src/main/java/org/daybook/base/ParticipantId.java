package org.daybook.base;

import java.util.UUID;

/// The identity of a woman in the store. Never printed; people see her card number.
///
/// @param value a UUIDv7
public record ParticipantId(UUID value) {}
