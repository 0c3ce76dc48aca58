package org.daybook.outreach;

import org.daybook.participants.CardNumber;

/// What may be written where nobody is named. A name cannot be told from another word; the number of a card can.
final class NamelessWords {
    private NamelessWords() {}

    /// Whether the number of a card stands among the words.
    static boolean holdCard(String words) {
        return CardNumber.isIn(words);
    }

    static boolean isLonger(String words, int longest) {
        return words.codePointCount(0, words.length()) > longest;
    }
}
