package org.daybook.milestones;

import java.util.UUID;

/// The ID of a fact, through all its corrections: a UUIDv7.
public record MilestoneId(UUID value) {}
