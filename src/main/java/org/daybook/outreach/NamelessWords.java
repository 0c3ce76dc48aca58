package org.daybook.outreach;

import org.daybook.participants.CardNumber;

/// Checks text in places where nobody may be named. A name cannot be distinguished from other words; a card number can.
final class NamelessWords {
    private NamelessWords() {}

    /// Checks whether the text contains a card number.
    static boolean holdCard(String words) {
        return CardNumber.isIn(words);
    }

    static boolean isLonger(String words, int longest) {
        return words.codePointCount(0, words.length()) > longest;
    }
}
