package org.daybook.outcomes;

import java.util.UUID;

/// Identity of a goal.
///
/// @param value a UUIDv7
public record GoalId(UUID value) {}
