package org.daybook.outreach;

import java.util.UUID;

/// The identity of a count of slips.
///
/// @param value a UUIDv7
public record FeedbackId(UUID value) {}
