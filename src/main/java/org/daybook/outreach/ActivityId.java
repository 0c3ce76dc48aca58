package org.daybook.outreach;

import java.util.UUID;

/// The identity of an activity.
///
/// @param value a UUIDv7
public record ActivityId(UUID value) {}
