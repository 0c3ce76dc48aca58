package org.daybook.staff;

import com.nulabinc.zxcvbn.Pattern;
import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.io.Resource;
import com.nulabinc.zxcvbn.matchers.DictionaryLoader;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// Estimates how many guesses a passphrase would take somebody who has a copy of the store, knows its sign-in words and tries
/// likely passphrases first. Uses zxcvbn with its English lists and our Italian ones. May be used from any thread; takes some
/// milliseconds, but the first time about 0.3 s ([#ready]).
///
/// The minimum is 10^12 guesses. One guess costs Argon2id over 64 MiB three times; limited by memory bandwidth, the best
/// graphics card of 2026 makes at most some 2,000 a second. So the weakest accepted passphrase costs about sixteen years of
/// such a card. Decision 20.
final class PassphraseStrength {
    /// The length of the shortest passphrase, in characters: twelve that follow no rule just reach the minimum.
    static final int SHORTEST = 12;
    /// Base-10 logarithms.
    private static final double FLOOR = 12;
    private static final double WELL = 15;
    /// A longer passphrase is judged by its beginning: the work grows with the square of the length, and 64 are plenty.
    private static final int LOOKED_AT = 64;
    /// Separators between words cost an attacker nothing, so the second judgement omits them.
    private static final String BETWEEN_WORDS = " -_.,'’·";
    /// zxcvbn counts ten guesses for a letter that it does not know. In running text a letter is worth two bits: for scripts
    /// without lists, this much is subtracted for each letter.
    private static final double OTHER_SCRIPT = 0.4;

    /// The lists, read when they are first needed.
    private static final class Lists {
        static final Zxcvbn KNOWN = read();

        private static Zxcvbn read() {
            try {
                return new ZxcvbnBuilder().dictionaries(StandardDictionaries.loadAllDictionaries())
                        .dictionary(new DictionaryLoader("italian", italian()).load())
                        .keyboards(StandardKeyboards.loadAllKeyboards()).build();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /// Names and words that are tried first, then those from which we make passphrases ourselves.
        private static Resource italian() {
            return () -> new SequenceInputStream(WordPassphrase.list("guessed-it"),
                    WordPassphrase.list("passphrase-it"));
        }
    }

    /// Reads the lists. Called off the screen thread, before somebody types.
    ///
    /// @return whether it can judge now
    boolean ready() {
        return judge("is everything here", List.of()) != Holding.SHORT;
    }

    /// Judges what was typed.
    ///
    /// @param alsoGuessed known words, such as her sign-in word; empty ones are ignored
    Holding judge(CharSequence typed, Collection<String> alsoGuessed) {
        if (typed.length() < SHORTEST) {
            return Holding.SHORT;
        }
        var known = Stream.concat(Stream.of("daybook"), alsoGuessed.stream()).filter(word -> !word.isBlank())
                .map(word -> word.toLowerCase(java.util.Locale.ROOT)).toList();
        var looked = typed.subSequence(0, Math.min(typed.length(), LOOKED_AT));
        return weaker(measured(copy(looked, ""), known), measured(copy(looked, BETWEEN_WORDS), known));
    }

    private record Measured(double guesses, Holding lack) {}

    private static Holding weaker(Measured one, Measured other) {
        var weaker = one.guesses() < other.guesses() ? one : other;
        if (weaker.guesses() < FLOOR) {
            return weaker.lack();
        }
        return weaker.guesses() < WELL ? Holding.ENOUGH : Holding.WELL;
    }

    /// @param text our own copy; it is wiped
    private static Measured measured(CharBuffer text, List<String> known) {
        var others = text.codePoints().filter(PassphraseStrength::isOfAnotherScript).count();
        var strength = Lists.KNOWN.measure(text, known);
        try {
            return new Measured(strength.getGuessesLog10() - OTHER_SCRIPT * others, lack(strength));
        } finally {
            strength.wipe();
            Arrays.fill(text.array(), '\0');
        }
    }

    private static boolean isOfAnotherScript(int letter) {
        return Character.isLetter(letter) && Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN;
    }

    /// Returns what makes it weak, from its components.
    private static Holding lack(Strength strength) {
        var parts = strength.getSequence();
        if (parts.stream().anyMatch(part -> "user_inputs".equals(part.dictionaryName))) {
            return Holding.OWN;
        }
        long rows = parts.stream().filter(part -> part.pattern != Pattern.Dictionary
                && part.pattern != Pattern.Bruteforce).count();
        return rows > 0 ? Holding.ROW : Holding.COMMON;
    }

    private static CharBuffer copy(CharSequence text, String without) {
        var copy = CharBuffer.allocate(text.length());
        text.chars().filter(letter -> without.indexOf(letter) < 0).forEach(letter -> copy.put((char) letter));
        return copy.flip();
    }
}
