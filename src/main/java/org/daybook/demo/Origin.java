package org.daybook.demo;

import java.util.List;
import java.util.Optional;
import org.daybook.participants.Citizenship;

/// Where some of the women come from.
///
/// @param citizenship as they state it, empty when they keep it to themselves
/// @param share       how many of a hundred
/// @param language    ISO 639 code
/// @param names       as they write them, in their scripts
record Origin(Optional<Citizenship> citizenship, int share, String language, List<String> names) {
    /// Every origin, the most frequent first.
    static List<Origin> all() {
        return WordLists.of("people.txt").stream().map(line -> new Origin(
                Optional.of(line.getFirst()).filter(code -> !code.equals("unknown")).map(Citizenship::new),
                Integer.parseInt(line.get(1)), line.get(2), WordLists.words(line.get(3)))).toList();
    }
}
