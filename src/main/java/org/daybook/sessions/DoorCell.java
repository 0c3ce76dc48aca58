package org.daybook.sessions;

/// One of the eight counts at the door.
///
/// @param visit why
/// @param age   adult or under 18
public record DoorCell(Visit visit, VisitorAge age) {}
