package org.daybook.participants.alike;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The different words of many names, and the names that have them. A word is compared once with each other one. Not safe for
/// several threads.
final class SimilarWords {
    /// A mean may be rounded up.
    private static final double ROUNDED = 1e-9;
    private static final double LEAST = Likeness.LEAST - ROUNDED;
    /// How two scripts write a name counts more than how it sounds.
    private static final double LEAST_CROSSED = Math.min(LEAST, SpellingModel.LEAST_SOUND - ROUNDED);

    private final Map<String, OfScript> scripts = new HashMap<>();
    /// By the word that was looked for.
    private final Map<Spelled, Near> looked = new HashMap<>();
    private long compared;

    /// The words of one script.
    private static final class OfScript {
        private final Map<NameKey.Word, Entry> entries = new HashMap<>();
        private final List<Entry> inOrder = new ArrayList<>();
        private final Outlines outlines = new Outlines();
        /// The numbers of those that are a short form, or a name in several languages.
        private final List<Integer> forms = new ArrayList<>();
    }

    /// A word in a script.
    private record Spelled(String script, NameKey.Word word) {
        private NameKey key() {
            return new NameKey(script, List.of(word));
        }

        private List<Outline> outlines() {
            return word.readings().stream().map(reading -> new Outline(key().word(reading))).toList();
        }
    }

    /// A word with the names that have it.
    private record Entry(Spelled word, List<Integer> names) {}

    /// The words that are like another one.
    private static final class Near {
        private final List<Outline> readings;
        private final List<Entry> alike = new ArrayList<>();
        private final Map<OfScript, Seen> seen = new HashMap<>();

        Near(Spelled word) {
            readings = word.outlines();
        }
    }

    /// How many words and readings of a script were looked at.
    private record Seen(int words, int readings) {}

    void add(String script, NameKey.Word word, int name) {
        var its = scripts.computeIfAbsent(script, _ -> new OfScript());
        its.entries.computeIfAbsent(word, _ -> {
            var entry = new Entry(new Spelled(script, word), new ArrayList<>(1));
            entry.word().outlines().forEach(outline -> its.outlines.add(outline, its.inOrder.size()));
            if (ShortForms.has(word.readings())) {
                its.forms.add(its.inOrder.size());
            }
            its.inOrder.add(entry);
            return entry;
        }).names().add(name);
    }

    /// Adds the names that have a word like this one.
    void near(String script, NameKey.Word word, BitSet names) {
        var spelled = new Spelled(script, word);
        var near = looked.computeIfAbsent(spelled, Near::new);
        scripts.forEach((other, words) -> look(spelled, near, words, !other.equals(script)
                && SpellingModel.between(script, other).isPresent()));
        near.alike.forEach(entry -> entry.names().forEach(names::set));
    }

    /// @param crossed whether it is known how one of the scripts writes names of the other
    private void look(Spelled word, Near near, OfScript words, boolean crossed) {
        var seen = near.seen.getOrDefault(words, new Seen(0, 0));
        if (seen.words() == words.inOrder.size()) {
            return;
        }
        var maybe = new BitSet();
        for (var reading : near.readings) {
            words.outlines.near(reading, crossed ? LEAST_CROSSED : LEAST, seen.readings(), maybe::set);
        }
        if (ShortForms.has(word.word().readings())) {
            words.forms.stream().filter(at -> at >= seen.words()).forEach(maybe::set);
        }
        maybe.stream().mapToObj(words.inOrder::get).filter(entry -> isAlike(word.key(), entry.word().key(), crossed))
                .forEach(near.alike::add);
        near.seen.put(words, new Seen(words.inOrder.size(), words.outlines.size()));
    }

    private boolean isAlike(NameKey one, NameKey other, boolean crossed) {
        compared++;
        // How two scripts write a name is compared only if it sounds alike enough, which depends on the order.
        return NamesCompared.of(one, other).score() >= LEAST
                || crossed && NamesCompared.of(other, one).score() >= LEAST;
    }

    long compared() {
        return compared;
    }
}
