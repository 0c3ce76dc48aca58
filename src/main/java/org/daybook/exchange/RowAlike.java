package org.daybook.exchange;

import java.util.List;
import java.util.Optional;
import org.daybook.participants.Birth;
import org.daybook.participants.MemberImport;

/// A row about a woman who may have been here before, or may be in another row of the files: a person decides, for each row
/// separately.
///
/// @param at    the row
/// @param birth the date of birth in the row
/// @param cards the possible cards, closest first
/// @param rows  the possible rows before it, closest first
/// @param waits whether the row waits if she is somebody else, because the number is that of the woman of the card
public record RowAlike(RowAt at, Optional<Birth> birth, List<MemberImport.Alike> cards, List<OtherRow> rows,
        boolean waits) {
    public RowAlike {
        cards = List.copyOf(cards);
        rows = List.copyOf(rows);
    }

    /// Another row of the files.
    ///
    /// @param at    the row
    /// @param birth the date of birth in the row
    public record OtherRow(RowAt at, Optional<Birth> birth) {}
}
