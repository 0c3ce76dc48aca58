package org.daybook.exchange;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What somebody wrote beside an answer takes it back: a question mark, the other answer, or words that limit a consent.
final class DoubtfulText {
    /// Also the Greek one, which looks like a semicolon and is often typed as one, and the Arabic one.
    private static final Pattern QUESTION = Pattern.compile(
            ".*[\\p{L}\\p{N}✓✔√].*(?:[?؟\\u037e].*|;\\s*)|[?¿؟].*[\\p{L}\\p{N}].*",
            Pattern.DOTALL);
    private static final Pattern LETTERS = Pattern.compile(".*\\p{L}.*", Pattern.DOTALL);
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private DoubtfulText() {}

    /// Whether it says something and puts a question mark to it.
    static boolean asks(String text) {
        return QUESTION.matcher(text).matches();
    }

    /// The one meaning of all parts of a text that mean something; empty where two of them differ. Of a text with letters, what
    /// is only figures is a date or a number beside it.
    static Optional<String> agreed(Stream<String> parts, Function<String, Optional<String>> meaning) {
        var found = parts.filter(DoubtfulText::hasLetters).flatMap(part -> meaning.apply(part).stream()).distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// Whether every part of a text that has letters means this.
    static boolean allMean(String code, Stream<String> parts, Function<String, Optional<String>> meaning) {
        return parts.filter(DoubtfulText::hasLetters)
                .allMatch(part -> Objects.equals(meaning.apply(part).orElse(""), code));
    }

    /// Whether a word after the first means something else. A single letter says too little: *a* is *absent* and *at*.
    static boolean goesOnOtherwise(String code, String text, Function<String, Optional<String>> meaning) {
        return Arrays.stream(BETWEEN_WORDS.split(text, -1)).skip(1).filter(word -> word.length() > 1)
                .flatMap(word -> meaning.apply(word).stream()).anyMatch(other -> !other.equals(code));
    }

    private static boolean hasLetters(String text) {
        return LETTERS.matcher(text).matches();
    }
}
