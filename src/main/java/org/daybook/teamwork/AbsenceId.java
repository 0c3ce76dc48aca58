package org.daybook.teamwork;

import java.util.UUID;

/// Identity of an absence.
///
/// @param value a UUIDv7
record AbsenceId(UUID value) {}
