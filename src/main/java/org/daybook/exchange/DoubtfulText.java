package org.daybook.exchange;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Text next to an answer that takes it back: a question mark, the other answer, or words that limit a consent.
final class DoubtfulText {
    /// Includes the Greek question mark, which looks like a semicolon and is often typed as one, and the Arabic one.
    private static final Pattern QUESTION = Pattern.compile(
            ".*[\\p{L}\\p{N}✓✔√].*(?:[?؟\\u037e].*|;\\s*)|[?¿؟].*[\\p{L}\\p{N}].*",
            Pattern.DOTALL);
    private static final Pattern LETTERS = Pattern.compile(".*\\p{L}.*", Pattern.DOTALL);
    private static final Pattern DAYS = Pattern.compile("""
            (?:(?<!\\p{L})(?:il|in\\ data|del|on|dated|στις|την|la\\ data\\ de|din\\ data\\ de|la|pe|на|от)\\s+)?
            (?<![\\p{L}\\p{N}])(?:\\d{1,4}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?\\d{2,4}|\\d{1,2}[./]\\d{2,4}|\\d{1,2}\\s\\p{L}{3,12}\\s20\\d\\d
            |20\\d\\d)(?![\\p{L}\\p{N}])(?:\\s?(?:г|m|d)\\.)?""",
            Pattern.COMMENTS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private DoubtfulText() {}

    /// Checks whether it contains text with a question mark.
    static boolean asks(String text) {
        return QUESTION.matcher(text).matches();
    }

    /// Returns the meaning shared by all parts of a text that have one; empty if two of them differ.
    static Optional<String> agreed(Stream<String> parts, Function<String, Optional<String>> meaning) {
        var found = parts.filter(DoubtfulText::says).flatMap(part -> meaning.apply(part).stream()).distinct().toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// Returns a text without its days and the small words before them: *signed on 12/3/2025* becomes *signed*.
    static String withoutDays(String text) {
        return DAYS.matcher(text).replaceAll(" ");
    }

    /// Checks whether a part has a meaning: digits other than 0 and 1, which mean no and yes, are a number next to the answer.
    static boolean says(String part) {
        return LETTERS.matcher(part).matches() || part.strip().equals("0") || part.strip().equals("1");
    }
}
