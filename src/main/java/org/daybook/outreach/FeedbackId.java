package org.daybook.outreach;

import java.util.UUID;

/// The identity of what was counted of one day.
///
/// @param value a UUIDv7
public record FeedbackId(UUID value) {}
