package org.daybook.paths;

/// The group in which she is.
///
/// @param id   which
/// @param name what it is called
public record InGroup(GroupId id, String name) {}
