package org.daybook.paths;

/// The group in which she is.
///
/// @param id   its identity
/// @param name its name
public record InGroup(GroupId id, String name) {}
