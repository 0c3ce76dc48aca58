package org.daybook.teamwork;

import java.util.List;

/// The notes that a worker reads, as a screen shows them.
///
/// @param lines the newest first
/// @param days  for how many days a note stays
record NotesPage(List<Line> lines, int days) {
    NotesPage {
        lines = List.copyOf(lines);
    }

    /// One note.
    ///
    /// @param note   what it says
    /// @param by     initials of who wrote it
    /// @param rights whether the worker may delete it
    record Line(TeamNote note, String by, Rights rights) {}

    /// What may be done with a note.
    enum Rights {
        /// She wrote it, or answers for the team.
        DELETE,
        /// She reads it.
        READ
    }
}
