package org.daybook.outreach;

import java.util.regex.Pattern;
import org.daybook.participants.CardNumber;

/// What may be written where nobody is named. A name cannot be told from another word; the number of a card can.
final class NamelessWords {
    private static final Pattern LIKE_A_CARD = Pattern
            .compile("(?<![\\p{L}\\p{N}])\\p{L}{4,8}\\s?[-–—.]?\\s?\\p{L}[2-9](?![\\p{L}\\p{N}])");

    private NamelessWords() {}

    /// Whether the number of a card stands among the words.
    static boolean holdCard(String words) {
        return LIKE_A_CARD.matcher(words).results().anyMatch(found -> CardNumber.read(found.group()).isPresent());
    }

    static boolean isLonger(String words, int longest) {
        return words.codePointCount(0, words.length()) > longest;
    }
}
