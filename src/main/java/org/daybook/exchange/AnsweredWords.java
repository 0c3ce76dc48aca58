package org.daybook.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The unknown words that somebody gave a meaning, with the number of rows that they had. On the JavaFX application thread.
final class AnsweredWords {
    private final List<UnknownWord> words = new ArrayList<>();

    /// Adds a word, once.
    void add(UnknownWord word) {
        if (words.stream().noneMatch(word::isSame)) {
            words.add(word);
        }
    }

    /// Forgets all of them.
    void clear() {
        words.clear();
    }

    /// Returns unknown words together with those that have a meaning in a plan, in a fixed order.
    List<UnknownWord> with(List<UnknownWord> unknown, ImportPlan plan) {
        return Stream.concat(unknown.stream(), words.stream().filter(word -> plan.meaning(word).isPresent())
                .filter(word -> unknown.stream().noneMatch(word::isSame))).sorted(UnknownWords.ORDER).toList();
    }
}
