package org.daybook.childcare;

import java.util.UUID;

/// The ID of a stay: a UUIDv7.
public record StayId(UUID value) {}
