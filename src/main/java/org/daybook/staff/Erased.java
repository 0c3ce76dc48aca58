package org.daybook.staff;

import java.util.Comparator;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;

/// Who is being erased.
///
/// @param id     her identity
/// @param words  her card and what she is or was called, to find her where no identity stands, such as in a draft; one letter
///               alone is left out, for it is a word of its own in many languages
/// @param shared what she is or was called and another woman is called, too: no text that stays is hers by it, a draft may be
public record Erased(ParticipantId id, Set<String> words, Set<String> shared) {
    private static final Pattern MORE_THAN_A_FIRST_NAME = Pattern.compile("\\s|\\p{N}");

    public Erased {
        words = words.stream().filter(Erased::isMoreThanALetter).collect(Collectors.toUnmodifiableSet());
        shared = shared.stream().filter(Erased::isMoreThanALetter).collect(Collectors.toUnmodifiableSet());
    }

    /// Of whom no name is shared.
    public Erased(ParticipantId id, Set<String> words) {
        this(id, words, Set.of());
    }

    /// She by her card and her full names alone, for a text that says what somebody else is called: who taught the team, say,
    /// may have the same first name.
    public Erased byMoreThanAFirstName() {
        return new Erased(id, words.stream().filter(word -> MORE_THAN_A_FIRST_NAME.matcher(word.strip()).find())
                .collect(Collectors.toSet()));
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
