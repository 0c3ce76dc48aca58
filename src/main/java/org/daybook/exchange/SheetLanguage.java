package org.daybook.exchange;

import java.util.HashMap;
import java.util.Optional;

/// The language in which a sheet is written. Thread-safe.
final class SheetLanguage {
    private SheetLanguage() {}

    /// Returns the language in which more headings are words than in any other, one of [WordTable#LANGUAGES]; empty if there is
    /// no single one.
    static Optional<String> of(PlannedSheet sheet) {
        var found = new HashMap<String, Integer>();
        var words = WordTable.headings();
        for (var heading : sheet.headings()) {
            var text = FoldedText.of(heading);
            for (int i = 0; i < WordTable.LANGUAGES.size(); i++) {
                if (!text.isEmpty() && words.holds(text, i)) {
                    found.merge(WordTable.LANGUAGES.get(i), 1, Integer::sum);
                }
            }
        }
        int most = found.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        var likely = found.entrySet().stream().filter(one -> one.getValue() == most).map(one -> one.getKey()).toList();
        return likely.size() == 1 ? Optional.of(likely.getFirst()) : Optional.empty();
    }
}
