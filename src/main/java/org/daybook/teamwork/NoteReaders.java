package org.daybook.teamwork;

/// Who reads a note.
enum NoteReaders {
    EVERYBODY,
    CHOSEN_ROLES
}
