package org.daybook.participants;

import java.util.List;
import org.daybook.participants.alike.Sign;

/// A card that may already be hers: its number and initial, with what speaks for and against it.
///
/// @param row   the other card
/// @param signs why it looks alike
public record DuplicateCandidate(PersonRow row, List<Sign> signs) {
    public DuplicateCandidate {
        signs = List.copyOf(signs);
    }
}
