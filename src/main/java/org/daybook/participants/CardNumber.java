package org.daybook.participants;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The number on her card, for example `TIRO-B7`: two to four speakable syllables drawn by chance, the mark of the
/// computer that gave it, and a check character. Nothing in it comes from her data. The check character is that of
/// ISO/IEC 7064, MOD 37,36, which notices every single mistyped character and nearly every swapped pair.
public final class CardNumber {
    private static final Pattern WRITTEN = Pattern.compile("((?:[B-DF-HJ-NP-TV-Z][AEIO]){2,4})([A-Z])([2-9])");
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private final String written;

    private CardNumber(String syllables, String computer, char check) {
        this.written = syllables + "-" + computer + check;
    }

    /// The card of these syllables, if its check character is an unmistakable digit from 2 to 9; other combinations
    /// are never given out, so that no card holds a 0 beside an O or a 1 beside an I.
    static Optional<CardNumber> of(String syllables, String computer) {
        char check = check(syllables + computer);
        return check >= '2' && check <= '9'
                ? Optional.of(new CardNumber(syllables, computer, check))
                : Optional.empty();
    }

    /// Reads a card as someone says or types it: any case, with or without dash and spaces.
    ///
    /// @return the card, or empty when the text is no card or its check character does not fit
    public static Optional<CardNumber> read(String typed) {
        var match = WRITTEN.matcher(typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\-–—.]", ""));
        if (!match.matches() || check(match.group(1) + match.group(2)) != match.group(3).charAt(0)) {
            return Optional.empty();
        }
        return Optional.of(new CardNumber(match.group(1), match.group(2), match.group(3).charAt(0)));
    }

    private static char check(String body) {
        int product = 36;
        for (char c : body.toCharArray()) {
            int sum = (product + ALPHABET.indexOf(c)) % 36;
            product = (sum == 0 ? 36 : sum) * 2 % 37;
        }
        return ALPHABET.charAt((37 - product) % 36);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CardNumber card && card.written.equals(written);
    }

    @Override
    public int hashCode() {
        return written.hashCode();
    }

    /// As printed on the card.
    @Override
    public String toString() {
        return written;
    }
}
