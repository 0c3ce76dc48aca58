package org.daybook.exchange;

import java.util.List;
import java.util.Optional;
import org.daybook.participants.Birth;
import org.daybook.participants.MemberImport;

/// A row about a woman who may be somebody who was here before: a person decides, for each row alone.
///
/// @param at    which row
/// @param birth what it says of her birth
/// @param cards whose cards she may have, the closest first
public record RowAlike(RowAt at, Optional<Birth> birth, List<MemberImport.Alike> cards) {
    public RowAlike {
        cards = List.copyOf(cards);
    }
}
