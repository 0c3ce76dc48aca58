package org.daybook.milestones;

/// A fact as currently stored.
///
/// @param id      its ID
/// @param what    what she reached
/// @param reached when
public record Milestone(MilestoneId id, MilestoneContent what, RoughDay reached) {}
