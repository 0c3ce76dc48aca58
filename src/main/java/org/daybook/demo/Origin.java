package org.daybook.demo;

import java.util.List;
import java.util.Optional;
import org.daybook.participants.Citizenship;

/// The origin of some of the women.
///
/// @param citizenship as they state it, empty if they do not
/// @param share       their percentage
/// @param language    ISO 639 code
/// @param names       as they write them, in their scripts
record Origin(Optional<Citizenship> citizenship, int share, String language, List<String> names) {
    /// Returns every origin, the most frequent first.
    static List<Origin> all() {
        return WordLists.of("people.txt").stream().map(line -> new Origin(
                Optional.of(line.getFirst()).filter(code -> !code.equals("unknown")).map(Citizenship::new),
                Integer.parseInt(line.get(1)), line.get(2), WordLists.words(line.get(3)))).toList();
    }
}
