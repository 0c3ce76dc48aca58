package org.daybook.childcare;

import java.util.UUID;

/// The identity of one time of being looked after: a UUIDv7.
public record StayId(UUID value) {}
