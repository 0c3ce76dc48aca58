package org.daybook.reports.narrative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// A sentence as a list of words.
///
/// @param written the sentence
/// @param words   its words
record Text(String written, List<Word> words) {
    private static final Pattern SENTENCE = Pattern
            .compile("[^.!?;:…\\n]+(?:[.!?;:…](?=\\S)[^.!?;:…\\n]+)*[.!?;:…]*");
    private static final Pattern WORD = Pattern
            .compile("[\\p{L}\\p{M}\\p{Nd}]+(?:[.:/\\-‑–][\\p{L}\\p{M}\\p{Nd}]+)*");

    Text {
        words = List.copyOf(words);
    }

    /// A word with its position.
    ///
    /// @param written as written
    /// @param parts   in plain form, without hyphens; empty for a word of marks only
    record Word(String written, List<String> parts, int start, int end) {
        /// Returns its plain parts as one string, for lists of whole words.
        String plain() {
            return String.join(" ", parts);
        }
    }

    /// Returns the sentences of a text.
    static List<Text> sentences(String text) {
        return SENTENCE.matcher(text).results().map(found -> found.group().strip()).filter(one -> !one.isEmpty())
                .map(Text::of).toList();
    }

    private static Text of(String sentence) {
        var words = new ArrayList<Word>();
        var next = WORD.matcher(sentence);
        while (next.find()) {
            words.add(new Word(next.group(), parts(next.group()), next.start(), next.end()));
        }
        return new Text(sentence, words);
    }

    private static List<String> parts(String word) {
        return Arrays.stream(WordLists.plain(word).split(" ")).filter(part -> !part.isEmpty()).toList();
    }

    /// Checks whether there is a word at a position.
    boolean has(int at) {
        return at >= 0 && at < words.size();
    }

    /// Returns the number of words at a position that an entry of a list matches; 0 if none matches.
    int begins(String list, int at) {
        return has(at) ? Math.min(WordLists.OF_PROGRAM.begins(list, from(at)), words.size() - at) : 0;
    }

    /// Does the same for countries, starting at any part of a word.
    int beginsCountry(String except, int at) {
        var plain = from(at);
        int most = 0;
        for (int part = 0; part < words.get(at).parts().size(); part++) {
            most = Math.max(most,
                    WordLists.OF_PROGRAM.beginsCountry(except, plain.subList(part, plain.size())));
        }
        return Math.min(most, words.size() - at);
    }

    /// Checks whether a whole word is in a list.
    boolean is(String list, int at) {
        return has(at) && WordLists.OF_PROGRAM.begins(list, List.of(words.get(at).plain())) > 0;
    }

    private List<String> from(int at) {
        return words.subList(at, words.size()).stream().flatMap(word -> word.parts().stream()).toList();
    }

    /// Returns some of its words as written.
    String written(int first, int count) {
        return written.substring(words.get(first).start(), words.get(first + count - 1).end());
    }
}
