package org.daybook.sessions;

import java.util.List;
import org.daybook.participants.PersonRow;

/// The result of entering a line from a paper sheet. All of it was entered or, if there is a problem, nothing.
///
/// @param listed   women on the list who were not marked before
/// @param guests   women who are not on the list and were not marked before
/// @param already  how many were marked before or occurred twice in the line
/// @param problems what prevented it
record FromPaper(List<PersonRow> listed, List<PersonRow> guests, int already, List<Problem> problems) {
    FromPaper {
        listed = List.copyOf(listed);
        guests = List.copyOf(guests);
        problems = List.copyOf(problems);
    }

    /// Something that could not be read.
    ///
    /// @param typed as typed
    /// @param key   the text key of the reason
    record Problem(String typed, String key) {}

    static FromPaper not(List<Problem> problems) {
        return new FromPaper(List.of(), List.of(), 0, problems);
    }

    /// Checks whether nothing was entered because something could not be read.
    boolean isRefused() {
        return !problems.isEmpty();
    }

    /// Returns how many were entered.
    int entered() {
        return listed.size() + guests.size();
    }
}
