package org.daybook.teamwork;

import java.util.UUID;

/// The ID of a note for the team.
///
/// @param value a UUIDv7
record NoteId(UUID value) {}
