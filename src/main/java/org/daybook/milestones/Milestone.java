package org.daybook.milestones;

/// A fact as it stands.
///
/// @param id      which
/// @param what    what she reached
/// @param reached when
public record Milestone(MilestoneId id, MilestoneContent what, RoughDay reached) {}
