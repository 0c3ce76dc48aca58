package org.daybook.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.paths.Path;

/// Derives the path from the title of an activity if a register does not state the path: an Italian course is practical skills.
/// Returns nothing if the words of the title are unknown or contradict each other.
final class ActivityWords {
    private static final int LONG = 6;
    private static final int ENDING = 2;
    /// Letters of words that name nothing, such as *for* and *base*.
    private static final int SMALL = 4;
    private static final String LIST = "activity";
    /// Words for any course.
    private static final Set<String> COURSES = Set.copyOf(WordTable.headings().words("course"));

    /// A word, or several with a blank between them, and the path that it indicates. Every cell below a heading like *Course*
    /// is compared with every word.
    ///
    /// @param within the same between blanks
    private record Word(String folded, String within, Path path) {
        private boolean isIn(String title, List<String> words) {
            return title.contains(within) || isLongWord() && isAnyInflected(words);
        }

        private boolean isLongWord() {
            return folded.length() >= LONG && folded.indexOf(' ') < 0;
        }

        private boolean isAnyInflected(List<String> words) {
            for (int i = 0; i < words.size(); i++) {
                if (isInflected(words.get(i))) {
                    return true;
                }
            }
            return false;
        }

        /// Checks whether two words differ only in their ending, such as *ελληνικών* and *ελληνικά*.
        private boolean isInflected(String one) {
            return Math.abs(one.length() - folded.length()) <= ENDING
                    && one.startsWith(folded.substring(0, folded.length() - ENDING));
        }
    }

    private final List<Word> words = new ArrayList<>();

    ActivityWords() {
        var choices = WordTable.choices();
        for (var code : choices.codes(LIST)) {
            Stream.of(LIST, "path").flatMap(list -> choices.words(list + "." + code).stream())
                    .forEach(word -> words.add(new Word(word, " " + word + " ", Path.ofCode(code))));
        }
    }

    private static boolean isCourse(String word) {
        return COURSES.contains(word) || Character.isDigit(word.charAt(0));
    }

    /// @param title the title of a session, or of a sheet of marks
    Optional<Path> path(String title) {
        var folded = FoldedText.of(title);
        var sought = " " + folded + " ";
        // A cell below any heading may come here, with a page of text.
        var separate = Arrays.stream(folded.split(" ", -1)).distinct().toList();
        var found = words.stream().filter(word -> word.isIn(sought, separate)).toList();
        // A yoga course is no practical skill, although *course* alone is one.
        var telling = found.stream().filter(word -> !COURSES.contains(word.folded())).toList();
        if (telling.isEmpty() && separate.stream().anyMatch(word -> word.length() > SMALL && !isCourse(word))) {
            // Neither is a course with a name that is unknown.
            return Optional.empty();
        }
        var paths = (telling.isEmpty() ? found : telling).stream().map(Word::path).distinct().toList();
        return paths.size() == 1 ? Optional.of(paths.getFirst()) : Optional.empty();
    }
}
