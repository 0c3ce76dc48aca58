package org.daybook.staff;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes passphrases of five words, each drawn from 1,296 (six times six times six times six): 51.7 bits. That is 3.7 thousand
/// million million passphrases, all equally likely, even to somebody who knows the list.
///
/// The lists are our own: everyday words of three to nine letters that every keyboard has, none the beginning of another; no
/// names, no places, nothing frightening or hurtful.
final class WordPassphrase {
    /// The number of words.
    static final int WORDS = 5;
    /// The number of words in each list.
    static final int LISTED = 1296;

    private final SecureRandom random;
    private final Map<Locale, List<String>> lists = new HashMap<>();

    WordPassphrase(SecureRandom random) {
        this.random = random;
    }

    /// Returns a new passphrase, with words in a language of the program.
    String suggest(Locale language) {
        var words = lists.computeIfAbsent(language, WordPassphrase::words);
        return Stream.generate(() -> words.get(random.nextInt(words.size()))).limit(WORDS)
                .collect(Collectors.joining(" "));
    }

    /// Returns the list of a language; the English one if it has none.
    static List<String> words(Locale language) {
        var name = language.getLanguage().equals("it") ? "passphrase-it" : "passphrase-en";
        try (var lines = new BufferedReader(new InputStreamReader(list(name), StandardCharsets.US_ASCII))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream list(String name) {
        return Objects.requireNonNull(WordPassphrase.class.getResourceAsStream("/words/" + name + ".txt"), name);
    }
}
