package org.daybook.exchange;

import java.util.HashMap;
import java.util.Optional;

/// The language in which a sheet is kept. Any thread may ask.
final class SheetLanguage {
    private SheetLanguage() {}

    /// The language of which more headings are words than of any other, one of [WordTable#LANGUAGES]; empty where it is not one.
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
