package org.daybook.staff;

import java.util.Comparator;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;

/// The woman who is being erased.
///
/// @param id     her identity
/// @param words  her card and her present and former names, to find her where there is no identity, such as in a draft; single
///               letters are left out, since they are words of their own in many languages
/// @param shared names of hers that another woman has, too: they do not make a text that stays hers, but may make a draft hers
public record Erased(ParticipantId id, Set<String> words, Set<String> shared) {
    private static final Pattern MORE_THAN_A_FIRST_NAME = Pattern.compile("\\s|\\p{N}");

    public Erased {
        words = words.stream().filter(Erased::isMoreThanALetter).collect(Collectors.toUnmodifiableSet());
        shared = shared.stream().filter(Erased::isMoreThanALetter).collect(Collectors.toUnmodifiableSet());
    }

    /// Creates one whose names are not shared.
    public Erased(ParticipantId id, Set<String> words) {
        this(id, words, Set.of());
    }

    /// Returns her with only her card and her full names, for texts that name other people: a teacher of the team, for example,
    /// may have the same first name.
    public Erased byMoreThanAFirstName() {
        return new Erased(id, words.stream().filter(word -> MORE_THAN_A_FIRST_NAME.matcher(word.strip()).find())
                .collect(Collectors.toSet()));
    }

    /// Checks whether a text names her: it contains one of her words as a whole, ignoring case.
    public boolean isNamedIn(String text) {
        return words.stream().anyMatch(word -> whole(word).matcher(text).find());
    }

    /// Returns a text with "…" for each word of hers, for a title that must not be empty.
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
