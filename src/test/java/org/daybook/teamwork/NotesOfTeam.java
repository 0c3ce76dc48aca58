package org.daybook.teamwork;

import java.util.List;
import java.util.Set;
import org.daybook.base.Refusal;
import org.daybook.staff.Role;

/// The notes for the team as the card on Today writes, reads and deletes them.
public final class NotesOfTeam {
    private NotesOfTeam() {}

    /// Leaves a note for some roles.
    public static void write(TeamNotes notes, String words, Set<Role> readers) {
        notes.write(new NewNote(words, readers));
    }

    /// Returns the words of those that the user may read.
    public static List<String> read(TeamNotes notes) {
        return notes.page().lines().stream().map(line -> line.note().note().words()).toList();
    }

    /// Deletes those that the user may read.
    public static void delete(TeamNotes notes) {
        var lines = notes.page().lines();
        if (lines.isEmpty()) {
            throw new Refusal("nothing there");
        }
        lines.forEach(line -> notes.delete(line.note().id()));
    }
}
