package org.daybook.teamwork;

/// The readers of a note.
enum NoteReaders {
    EVERYBODY,
    CHOSEN_ROLES
}
