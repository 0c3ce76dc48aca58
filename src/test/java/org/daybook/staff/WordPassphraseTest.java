package org.daybook.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The words of which passphrases are made, and that only chance chooses among them.
class WordPassphraseTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "it"})
    void theListsAreWhatTheyPromise(String language) {
        var words = WordPassphrase.words(Locale.of(language));
        assertEquals(WordPassphrase.LISTED, words.size());
        assertEquals(WordPassphrase.LISTED, new HashSet<>(words).size());
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            assertTrue(word.matches("[a-z]{3,9}"), word);
            // Sorted: a word that begins with another would come right after it.
            assertFalse(i + 1 < words.size() && words.get(i + 1).startsWith(word), word);
            assertTrue(i == 0 || words.get(i - 1).compareTo(word) < 0, word);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "it"})
    void everyWordIsDrawnAsOftenAsAnyOther(String language) {
        var suggesting = new WordPassphrase(new SecureRandom());
        var drawn = new HashMap<String, Integer>();
        int passphrases = 8_000;
        for (int i = 0; i < passphrases; i++) {
            var words = suggesting.suggest(Locale.of(language)).split(" ");
            assertEquals(WordPassphrase.WORDS, words.length);
            Arrays.stream(words).forEach(word -> drawn.merge(word, 1, Integer::sum));
        }
        double expected = (double) passphrases * WordPassphrase.WORDS / WordPassphrase.LISTED;
        double chiSquare = WordPassphrase.words(Locale.of(language)).stream()
                .mapToDouble(word -> Math.pow(drawn.getOrDefault(word, 0) - expected, 2) / expected).sum();
        // 1,295 degrees of freedom: the mean is 1,295, the standard deviation 51; six of them occur once in a thousand million
        // runs.
        assertEquals(1295, chiSquare, 6 * 51);
    }

    @Test
    void eachPlaceInThePassphraseMayHoldEachWord() {
        var suggesting = new WordPassphrase(new SecureRandom());
        var first = new HashSet<String>();
        for (int i = 0; i < 30_000; i++) {
            first.add(suggesting.suggest(Locale.ENGLISH).split(" ")[0]);
        }
        assertEquals(WordPassphrase.LISTED, first.size());
    }

    @Test
    void languagesWithoutAListGetEnglishWords() {
        assertEquals(WordPassphrase.words(Locale.ENGLISH), WordPassphrase.words(Locale.FRENCH));
        assertNotEquals(List.of(), WordPassphrase.words(Locale.ITALY));
        assertTrue(WordPassphrase.words(Locale.ITALY).contains("abete"), "a fir in Italian");
        assertTrue(WordPassphrase.words(Locale.ENGLISH).contains("abbey"));
        assertNotEquals(WordPassphrase.words(Locale.ENGLISH), WordPassphrase.words(Locale.ITALY));
    }
}
