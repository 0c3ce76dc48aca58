package org.daybook.participants;

import java.util.List;

/// The result of a search for a person.
///
/// @param rows   at most 40 lines
/// @param nearly whether nobody was found, and these cards or names only come close to what was typed
public record Answered(List<PersonRow> rows, boolean nearly) {
    public Answered {
        rows = List.copyOf(rows);
    }
}
