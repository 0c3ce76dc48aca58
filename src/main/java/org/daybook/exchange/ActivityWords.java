package org.daybook.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.daybook.paths.Path;

/// Derives the path from the title of an activity if a register does not state the path: an Italian course is practical skills.
/// Returns nothing if the words of the title are unknown or contradict each other.
final class ActivityWords {
    private static final int LONG = 6;
    private static final int ENDING = 2;
    private static final String LIST = "activity";

    /// A word and the path that it indicates.
    private record Word(String folded, Path path) {}

    private final List<Word> words = new ArrayList<>();

    ActivityWords() {
        var choices = WordTable.choices();
        for (var code : choices.codes(LIST)) {
            choices.words(LIST + "." + code).forEach(word -> words.add(new Word(" " + word + " ", Path.ofCode(code))));
            choices.words("path." + code).forEach(word -> words.add(new Word(" " + word + " ", Path.ofCode(code))));
        }
    }

    /// @param title the title of a session, or of a sheet of marks
    Optional<Path> path(String title) {
        var sought = " " + FoldedText.of(title) + " ";
        var found = words.stream()
                .filter(word -> sought.contains(word.folded())
                        || Arrays.stream(sought.strip().split(" ", -1))
                                .anyMatch(one -> isInflected(one, word.folded())))
                .map(Word::path).distinct().toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// Checks whether two words differ only in their ending, such as *ελληνικών* and *ελληνικά*.
    private static boolean isInflected(String one, String word) {
        var plain = word.strip();
        return plain.length() >= LONG && plain.indexOf(' ') < 0 && Math.abs(one.length() - plain.length()) <= ENDING
                && one.startsWith(plain.substring(0, plain.length() - ENDING));
    }
}
