package org.daybook.participants;

import java.util.List;

/// What a question for somebody found.
///
/// @param rows   at most 40 lines
/// @param nearly whether nobody was found, and these cards or names only come near what was typed
public record Answered(List<PersonRow> rows, boolean nearly) {
    public Answered {
        rows = List.copyOf(rows);
    }
}
