package org.daybook.teamwork;

import java.time.LocalDate;
import org.daybook.staff.StaffId;

/// A note for the team. Shows nothing of it when printed.
///
/// @param id   its identity
/// @param note what it says, and to whom
/// @param on   the site's date on which it was written
/// @param by   who wrote it
record TeamNote(NoteId id, NewNote note, LocalDate on, StaffId by) {
    @Override
    public String toString() {
        return "TeamNote";
    }
}
