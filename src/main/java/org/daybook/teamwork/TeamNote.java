package org.daybook.teamwork;

import java.time.LocalDate;
import org.daybook.staff.StaffId;

/// A note for the team. Its string form shows nothing of it.
///
/// @param id   its ID
/// @param note its text and readers
/// @param on   the site's date on which it was written
/// @param by   its author
record TeamNote(NoteId id, NewNote note, LocalDate on, StaffId by) {
    @Override
    public String toString() {
        return "TeamNote";
    }
}
