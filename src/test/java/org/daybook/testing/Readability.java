package org.daybook.testing;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Counts words, sentences and syllables, and grades a text by the usual formulas. Pure functions for any thread.
///
/// A sentence ends at `. ! ? …`, at a line break and at a middle dot; an abbreviation such as *Art.* does not end one. Words
/// joined by an apostrophe or a hyphen are one word, as in a word processor.
public final class Readability {
    private static final Pattern END = Pattern.compile("(?<=[.!?…])[”»)]*\\s+|\\R|\\s·\\s");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’.,:@()-]*");
    private static final Pattern ABBREVIATION = Pattern.compile("\\b(artt?|tot)\\.", Pattern.CASE_INSENSITIVE);
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT = Pattern
            .compile("(?<![aeiouy]l|[aeiouy])e$|(?<=[^aeiouytd])ed$|(?<=[^aeiouyscgxz])es$");

    private Readability() {}

    public static List<String> sentences(String text) {
        return END.splitAsStream(ABBREVIATION.matcher(text).replaceAll("$1")).map(String::strip)
                .filter(Predicate.not(String::isEmpty)).toList();
    }

    public static int words(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    /// Returns the number of school years required for an English text, by Flesch and Kincaid. The text has at least one word.
    public static double fleschKincaid(List<String> sentences) {
        var words = sentences.stream().mapToInt(Readability::words).sum();
        var syllables = sentences.stream().flatMap(Readability::eachWord).mapToInt(Readability::syllables).sum();
        return 0.39 * words / sentences.size() + 11.8 * syllables / words - 15.59;
    }

    /// Returns how easy an Italian text is, from 0 to 100, by Lucisano and Piemontese. The text has at least one word.
    public static double gulpease(List<String> sentences) {
        var words = sentences.stream().mapToInt(Readability::words).sum();
        var letters = sentences.stream().flatMapToInt(String::chars).filter(Character::isLetterOrDigit).count();
        return 89 + (300.0 * sentences.size() - 10.0 * letters) / words;
    }

    private static Stream<String> eachWord(String sentence) {
        return WORD.matcher(sentence).results().map(found -> found.group().toLowerCase(Locale.ROOT));
    }

    private static int syllables(String word) {
        var spoken = SILENT.matcher(word.replaceAll("[^a-z]", "")).replaceAll("");
        return Math.max(1, (int) VOWELS.matcher(spoken).results().count());
    }
}
