package org.daybook.exchange;

import java.util.Map;
import org.daybook.base.ParticipantId;

/// Who the women of some rows are, as a person decided.
///
/// @param here the woman who was here before, by row
/// @param rows another row of the files about the same woman, by row
record SameWoman(Map<RowAt, ParticipantId> here, Map<RowAt, RowAt> rows) {
    /// Nothing was decided.
    static final SameWoman NOBODY = new SameWoman(Map.of(), Map.of());

    SameWoman {
        here = Map.copyOf(here);
        rows = Map.copyOf(rows);
    }
}
