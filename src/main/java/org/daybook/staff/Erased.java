package org.daybook.staff;

import java.util.Comparator;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;

/// Who is being erased.
///
/// @param id    her identity
/// @param words her card and what she is or was called, to find her where no identity stands, such as in a draft; one letter
///              alone is left out, for it is a word of its own in many languages
public record Erased(ParticipantId id, Set<String> words) {
    public Erased {
        words = words.stream().filter(Erased::isMoreThanALetter).collect(Collectors.toUnmodifiableSet());
    }

    /// Whether a text names her: one of her words stands there as a whole, in capitals or not.
    public boolean isNamedIn(String text) {
        return words.stream().anyMatch(word -> whole(word).matcher(text).find());
    }

    /// A text with "…" for each word of hers, for a title that must say something.
    public String without(String text) {
        var left = text;
        for (var word : words.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList()) {
            left = whole(word).matcher(left).replaceAll("…");
        }
        return left;
    }

    private static boolean isMoreThanALetter(String word) {
        return word.codePoints().filter(Character::isLetterOrDigit).count() > 1;
    }

    private static Pattern whole(String word) {
        return Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{M}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
