package org.daybook.exchange;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.daybook.participants.CardNumber;

/// What was built on an import, so that it cannot be undone.
///
/// @param kinds how many entries of each kind
/// @param cards the first cards of the women concerned, without those hidden from the reader and without locked records
/// @param women how many women these are, beyond the cards too
/// @param days  the first days of the sessions concerned
/// @param held  how many days these are, beyond the first ones too
public record BuiltOn(Map<BuiltKind, Integer> kinds, List<CardNumber> cards, int women, List<LocalDate> days,
        int held) {
    public BuiltOn {
        kinds = new EnumMap<>(kinds);
        cards = List.copyOf(cards);
        days = List.copyOf(days);
    }
}
