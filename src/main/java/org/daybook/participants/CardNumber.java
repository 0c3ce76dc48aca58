package org.daybook.participants;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The number on her card, for example `TIRO-B7`: two to four pronounceable syllables drawn at random, the letter of the
/// computer that issued it, and a check character. Nothing in it comes from her data. The check character is that of ISO/IEC
/// 7064, MOD 37,36, which detects every single mistyped character and nearly every swapped pair.
public final class CardNumber {
    private static final Pattern WRITTEN = Pattern.compile("((?:[B-DF-HJ-NP-TV-Z][AEIO]){2,4})([A-Z])([2-9])");
    /// Matches text of the length of a card that ends in a digit, whatever else is wrong with it.
    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]{5,9}[0-9]");
    private static final Pattern AMONG_WORDS = Pattern
            .compile("(?<![\\p{L}\\p{N}])\\p{L}{4,8}\\s?[-–—.]?\\s?\\p{L}[2-9](?![\\p{L}\\p{N}])");
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private final String written;

    private CardNumber(String syllables, String computer, char check) {
        this.written = syllables + "-" + computer + check;
    }

    /// Returns the card with these syllables if its check character is an unmistakable digit from 2 to 9. Other combinations
    /// are never issued, so that no card holds a 0 next to an O or a 1 next to an I.
    static Optional<CardNumber> of(String syllables, String computer) {
        char check = check(syllables + computer);
        return check >= '2' && check <= '9'
                ? Optional.of(new CardNumber(syllables, computer, check))
                : Optional.empty();
    }

    /// Reads a card as someone says or types it: any case, with or without dash and spaces.
    ///
    /// @return the card, or empty if the text is not a card or its check character is wrong
    public static Optional<CardNumber> read(String typed) {
        var match = WRITTEN.matcher(plain(typed));
        if (!match.matches() || check(match.group(1) + match.group(2)) != match.group(3).charAt(0)) {
            return Optional.empty();
        }
        return Optional.of(new CardNumber(match.group(1), match.group(2), match.group(3).charAt(0)));
    }

    /// Returns the cards that are one mistyped character or one swapped pair away from a text: what may have been meant when a
    /// card is not valid. Empty if the text does not have the shape of a card, or is one.
    public static List<CardNumber> near(String typed) {
        var text = plain(typed);
        return !SHAPE.matcher(text).matches() || read(text).isPresent()
                ? List.of()
                : Stream.concat(mistyped(text), swapped(text)).flatMap(other -> read(other).stream()).distinct()
                        .toList();
    }

    /// Checks whether the text contains a card number.
    public static boolean isIn(String words) {
        return AMONG_WORDS.matcher(words).results().anyMatch(found -> read(found.group()).isPresent());
    }

    /// Checks whether a text has the shape of a card but is not a valid one.
    static boolean isMistyped(String typed) {
        return SHAPE.matcher(plain(typed)).matches() && read(typed).isEmpty();
    }

    private static Stream<String> mistyped(String text) {
        return IntStream.range(0, text.length()).boxed().flatMap(at -> ALPHABET.chars()
                .mapToObj(sign -> text.substring(0, at) + (char) sign + text.substring(at + 1)));
    }

    private static Stream<String> swapped(String text) {
        return IntStream.range(1, text.length()).mapToObj(at -> text.substring(0, at - 1) + text.charAt(at)
                + text.charAt(at - 1) + text.substring(at + 1));
    }

    private static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\-–—.]", "");
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

    /// Returns its syllables, by which colleagues refer to her among themselves.
    public String syllables() {
        return written.substring(0, written.indexOf('-'));
    }

    /// Returns the number as printed on the card.
    @Override
    public String toString() {
        return written;
    }
}
