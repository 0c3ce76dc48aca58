package org.daybook.participants.alike;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Finds among many names those that may be alike, without comparing every name with every other: two names are alike only if
/// one word of each is, or if all words of each, written as one, are. So words are compared, each once, and names only where a
/// word is alike. Finds every pair for which [Likeness#of] returns something, and others. Not safe for several threads.
///
/// @param <T> what a name belongs to
public final class NameIndex<T> {
    private final List<T> all = new ArrayList<>();
    private final SimilarWords words = new SimilarWords();
    /// All words of a name as one, by how many they are: names of equally many words are compared word by word alone.
    private final Map<Integer, SimilarWords> joined = new TreeMap<>();

    /// Adds a name.
    public void add(NameKey name, T whose) {
        int at = all.size();
        all.add(whose);
        name.words().forEach(word -> words.add(name.script(), word, at));
        joined.computeIfAbsent(name.words().size(), _ -> new SimilarWords()).add(name.script(), name.joined(), at);
    }

    /// Returns whose names may be like this one, in the order in which they were added.
    public List<T> near(NameKey name) {
        var near = new BitSet(all.size());
        name.words().forEach(word -> words.near(name.script(), word, near));
        joined.forEach((many, its) -> {
            if (many != name.words().size()) {
                its.near(name.script(), name.joined(), near);
            }
        });
        return near.stream().mapToObj(all::get).toList();
    }

    /// Returns how many pairs of words were compared in full.
    public long compared() {
        return words.compared() + joined.values().stream().mapToLong(SimilarWords::compared).sum();
    }
}
