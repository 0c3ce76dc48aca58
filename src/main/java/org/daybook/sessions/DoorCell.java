package org.daybook.sessions;

/// One of the eight counts at the door.
///
/// @param visit the reason for the visit
/// @param age   adult or under 18
public record DoorCell(Visit visit, VisitorAge age) {}
