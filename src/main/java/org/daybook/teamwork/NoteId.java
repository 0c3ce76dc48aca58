package org.daybook.teamwork;

import java.util.UUID;

/// Identity of a note for the team.
///
/// @param value a UUIDv7
record NoteId(UUID value) {}
