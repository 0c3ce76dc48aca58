package org.daybook.exchange;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Headings of data about a woman that is never imported.
final class SensitiveHeadings {
    private static final int LONG_ENOUGH = 5;
    /// The processing of data, whose name begins like *tratta*.
    private static final Pattern PROCESSING = Pattern.compile(" (?:trattament|traitement|tratamient)\\p{L}*");

    private final Map<SensitiveColumn, List<String>> never = new EnumMap<>(SensitiveColumn.class);
    private final Map<String, Optional<SensitiveColumn>> known = new HashMap<>();

    /// @param headings the table of headings
    SensitiveHeadings(WordTable headings) {
        for (var one : SensitiveColumn.values()) {
            never.put(one, headings.words(one.code()).stream()
                    .map(word -> " " + word + (word.length() >= LONG_ENOUGH ? "" : " ")).toList());
        }
    }

    /// Returns those among the headings of a sheet, by their place from 0.
    Map<Integer, SensitiveColumn> of(List<String> texts) {
        var found = new HashMap<Integer, SensitiveColumn>();
        for (int i = 0; i < texts.size(); i++) {
            int at = i;
            of(texts.get(i)).ifPresent(one -> found.put(at, one));
        }
        return found;
    }

    /// Returns the kind of data under this heading that is never imported.
    Optional<SensitiveColumn> of(String heading) {
        // A sheet with many day headings looks up each of its texts more than once.
        return known.computeIfAbsent(heading, this::found);
    }

    private Optional<SensitiveColumn> found(String heading) {
        // Some programs name their columns vic_TypeOfExploitation.
        var all = Stream.of(heading, HeadingWords.JOINED.matcher(heading).replaceAll(" "))
                .map(text -> PROCESSING.matcher(" " + FoldedText.of(text) + " ").replaceAll(" ")).toList();
        return Stream.of(SensitiveColumn.values()).filter(one -> never.getOrDefault(one, List.of()).stream()
                .anyMatch(word -> all.stream().anyMatch(folded -> folded.contains(word)))).findFirst();
    }
}
