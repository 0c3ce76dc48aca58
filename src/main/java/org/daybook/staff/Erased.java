package org.daybook.staff;

import java.util.Set;
import java.util.regex.Pattern;
import org.daybook.base.ParticipantId;

/// Who is being erased.
///
/// @param id    her identity
/// @param words her card and what she is called, to find her where no identity stands, such as in a draft; never empty
///              or blank
public record Erased(ParticipantId id, Set<String> words) {
    public Erased {
        words = Set.copyOf(words);
    }

    /// Whether a text names her: one of her words stands there as a whole, in capitals or not.
    public boolean isNamedIn(String text) {
        return words.stream().anyMatch(word -> Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])" + Pattern.quote(word)
                + "(?![\\p{L}\\p{M}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text).find());
    }
}
