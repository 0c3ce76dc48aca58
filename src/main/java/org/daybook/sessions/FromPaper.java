package org.daybook.sessions;

import java.util.List;
import org.daybook.participants.PersonRow;

/// What came of a line from a sheet on paper. All of it was entered, or, where there is a problem, nothing.
///
/// @param listed   women of the list who were not marked before
/// @param guests   women who are not on the list and were not marked before
/// @param already  how many were marked before, or stood in the line twice
/// @param problems what stands in the way
record FromPaper(List<PersonRow> listed, List<PersonRow> guests, int already, List<Problem> problems) {
    FromPaper {
        listed = List.copyOf(listed);
        guests = List.copyOf(guests);
        problems = List.copyOf(problems);
    }

    /// Something that could not be read.
    ///
    /// @param typed as typed
    /// @param key   the text key of why
    record Problem(String typed, String key) {}

    static FromPaper not(List<Problem> problems) {
        return new FromPaper(List.of(), List.of(), 0, problems);
    }

    /// Whether nothing was entered because something could not be read.
    boolean isRefused() {
        return !problems.isEmpty();
    }

    /// How many were entered.
    int entered() {
        return listed.size() + guests.size();
    }
}
