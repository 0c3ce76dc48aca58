package org.daybook.teamwork;

import java.util.List;

/// The notes that the user may read, as shown on a screen.
///
/// @param lines newest first
/// @param days  the number of days for which a note is kept
record NotesPage(List<Line> lines, int days) {
    NotesPage {
        lines = List.copyOf(lines);
    }

    /// A note.
    ///
    /// @param note   the note
    /// @param by     initials of its author
    /// @param rights whether the user may delete it
    record Line(TeamNote note, String by, Rights rights) {}

    /// What may be done with a note.
    enum Rights {
        /// She wrote it, or is responsible for the team.
        DELETE,
        /// She may read it.
        READ
    }
}
