package org.daybook.staff;

import java.util.Set;
import org.daybook.base.ParticipantId;

/// Who is being erased.
///
/// @param id    her identity
/// @param words her card and what she is called, to find her where no identity stands, such as in a draft; never empty
///              or blank
public record Erased(ParticipantId id, Set<String> words) {
    public Erased {
        words = Set.copyOf(words);
    }
}
