package org.daybook.participants.alike;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A name as it sounds and as it is written. Made once, stored as text, compared often.
///
/// @param script four letters of ISO 15924, for example `Cyrl`
/// @param words  the words in their order
public record NameKey(String script, List<Word> words) {
    /// Raised whenever the key of a name changes, so that stored keys are rebuilt.
    public static final int EDITION = 2;
    private static final int MOST_WORDS = 6;
    /// Anything longer is not a name; comparing it would only cost time.
    private static final int LONGEST = 120;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{Cf}'’ʼ`´ʹ]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}]");

    /// One word of a name.
    ///
    /// @param readings at least one: how it may sound, in the letters of [Sounds]
    /// @param written  in the letters of [Spelling]
    record Word(List<String> readings, String written) {
        Word {
            readings = List.copyOf(readings);
        }

        private static Word read(String text) {
            var parts = text.split("=", -1);
            return new Word(List.of(parts[0].split("/")), parts[1]);
        }

        @Override
        public String toString() {
            return String.join("/", readings) + "=" + written;
        }
    }

    public NameKey {
        words = List.copyOf(words);
    }

    /// Returns the key of a name in any script; empty if it has no letter. The first call for a script takes up to 0.7 s: do
    /// not call it on the screen thread.
    public static Optional<NameKey> of(String name) {
        var start = name.substring(0, Math.min(name.length(), LONGEST));
        var script = Transliterations.script(start);
        var words = new ArrayList<Word>();
        for (var part : BETWEEN_WORDS.split(start)) {
            var word = INVISIBLE.matcher(part).replaceAll("");
            var readings = Transliterations.of(word);
            if (!readings.isEmpty() && words.size() < MOST_WORDS) {
                words.add(new Word(readings, Spelling.of(word, script)));
            }
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(new NameKey(script, words));
    }

    /// Reads what [#toString()] wrote.
    public static NameKey read(String written) {
        var parts = written.split(" ");
        return new NameKey(parts[0], Arrays.stream(parts).skip(1).map(Word::read).toList());
    }

    /// Returns how its first word may sound, in the letters that a key stores.
    public List<String> firstWord() {
        return words.getFirst().readings();
    }

    /// Returns all words as one, for double names that are written with a hyphen, apart or together.
    Word joined() {
        return new Word(List.of(words.stream().map(word -> word.readings().getFirst()).collect(Collectors.joining())),
                Spelling.joined(words.stream().map(Word::written).toList()));
    }

    /// Returns one reading of one of its words.
    Distance.Word word(String reading) {
        return new Distance.Word(reading, Sounds.leavesOutVowels(script));
    }

    @Override
    public String toString() {
        return script + words.stream().map(word -> " " + word).collect(Collectors.joining());
    }
}
