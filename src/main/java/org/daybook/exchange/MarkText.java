package org.daybook.exchange;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A mark followed by a note: the mark counts unless the note means the opposite.
final class MarkText {
    private static final Pattern SEGMENTS = Pattern.compile(
            "[,;:/|()\\[\\]–—]|\\s-\\s|\\s(?:o|or|oppure|ή|arba|sau|или|ma|però|but|αλλά|όμως|bet|dar|но)(?=\\s)");
    /// Words with other meanings within a sentence, in their own language or in another one.
    private static final Set<String> SMALL = Set.of("si", "da", "ne", "да", "no", "nu", "не", "ναι", "οχι", "yes",
            "taip",
            "none", "nessuno", "nessuna", "κανενα", "καμια", "neturi", "nera", "niciunul", "niciuna", "няма");
    private static final Set<String> DENYING = Set.of("no", "not", "non", "nu", "δεν", "не", "ne", "οχι");
    /// A woman who was not late was here.
    private static final Set<String> LATE = Set.of("late", "ritardo", "αργοπορια", "intarziat", "закъсня");
    /// A word of this length is no small word of another language.
    private static final int LONG = 5;

    private final WordTable choices;
    private final String list;

    /// @param list the list of the words for both
    MarkText(WordTable choices, String list) {
        this.choices = choices;
        this.list = list;
    }

    /// Returns the meaning of a text with a note; empty if it is in doubt. A single letter is not enough: *a* is *absent* and
    /// *at*.
    Optional<String> meaning(String text) {
        return Stream.of(text.split("[,;(]", 2)[0], text.split("[,;(\\s]", 2)[0]).filter(first -> first.length() > 1)
                .filter(first -> choices.code(list, first).isPresent()).findFirst()
                .filter(first -> !goesOnOtherwise(first, text)).flatMap(first -> choices.code(list, first));
    }

    private boolean goesOnOtherwise(String first, String text) {
        var code = choices.code(list, first).orElseThrow();
        var languages = choices.languages(list, first);
        var rest = SEGMENTS.split(text.substring(text.indexOf(first) + first.length()), -1);
        boolean denied = DENYING.contains(FoldedText.of(first));
        return saysOther(code, languages, rest[0], denied)
                || Arrays.stream(rest).skip(1).anyMatch(segment -> saysOther(code, languages, segment, false));
    }

    /// @param follows whether a negation precedes it
    private boolean saysOther(String code, Set<String> languages, String segment, boolean follows) {
        var whole = choices.code(list, segment);
        if (whole.isPresent() && !segment.isBlank() && !follows && FoldedText.of(segment).length() > 1) {
            return !whole.get().equals(code);
        }
        var words = List.of(FoldedText.of(segment).split(" ", -1));
        boolean denied = false;
        for (int n = 0; n < words.size(); n++) {
            var word = words.get(n);
            boolean isSmall = SMALL.contains(word);
            boolean counts = word.length() > 1 && (isSmall ? n == words.size() - 1 : !follows)
                    && !(denied && LATE.contains(word))
                    && (word.length() >= LONG && !isSmall
                            || !Collections.disjoint(languages, choices.languages(list, word)));
            // A negated word means the opposite.
            if (counts && isOther(code, word, denied && !isSmall)) {
                return true;
            }
            denied |= DENYING.contains(word);
        }
        return false;
    }

    private boolean isOther(String code, String word, boolean denied) {
        return choices.code(list, word).filter(meant -> meant.equals(code) == denied).isPresent();
    }
}
