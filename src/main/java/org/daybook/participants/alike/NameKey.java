package org.daybook.participants.alike;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A name as it sounds: each of its words in every reading that its script allows, in the letters of [Sounds]. Made
/// once, kept as text, compared often.
///
/// @param script four letters of ISO 15924, for example `Cyrl`
/// @param words  the words in their order; each has at least one reading
public record NameKey(String script, List<List<String>> words) {
    /// Raised whenever the same name gets another key, so that stored ones are made anew.
    public static final int EDITION = 1;
    private static final int MOST_WORDS = 6;
    /// What is longer is no name; comparing it would only cost time.
    private static final int LONGEST = 120;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{Cf}'’ʼ`´ʹ]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}]");

    public NameKey {
        words = words.stream().map(List::copyOf).toList();
    }

    /// The key of a name in any script; empty when there is no letter in it. The first call of a script costs up to
    /// 0.7 s: not on the screen thread.
    public static Optional<NameKey> of(String name) {
        var start = name.substring(0, Math.min(name.length(), LONGEST));
        var words = new ArrayList<List<String>>();
        for (var word : BETWEEN_WORDS.split(start)) {
            var readings = Transliterations.of(INVISIBLE.matcher(word).replaceAll(""));
            if (!readings.isEmpty() && words.size() < MOST_WORDS) {
                words.add(readings);
            }
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(new NameKey(Transliterations.script(start), words));
    }

    /// Reads what [#toString()] wrote.
    public static NameKey read(String written) {
        var parts = written.split(" ");
        return new NameKey(parts[0], Arrays.stream(parts).skip(1).map(word -> List.of(word.split("/"))).toList());
    }

    /// All words as one, for double names that are written with a hyphen, apart or together.
    Distance.Word joined() {
        return word(words.stream().map(List::getFirst).collect(Collectors.joining()));
    }

    /// A reading of one of its words.
    Distance.Word word(String reading) {
        return new Distance.Word(reading, Sounds.leavesOutVowels(script));
    }

    @Override
    public String toString() {
        return script + words.stream().map(readings -> " " + String.join("/", readings)).collect(Collectors.joining());
    }
}
