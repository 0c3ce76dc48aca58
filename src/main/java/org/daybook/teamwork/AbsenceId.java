package org.daybook.teamwork;

import java.util.UUID;

/// The ID of an absence.
///
/// @param value a UUIDv7
record AbsenceId(UUID value) {}
