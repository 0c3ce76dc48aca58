package org.daybook.outcomes;

import java.util.UUID;

/// The identity of a goal.
///
/// @param value a UUIDv7
public record GoalId(UUID value) {}
