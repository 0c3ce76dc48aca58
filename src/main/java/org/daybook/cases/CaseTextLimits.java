package org.daybook.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.Problem;

/// The limits for typed text: long enough that nobody reaches them by telling, short enough that a pasted book does not slow
/// every opening of the file.
final class CaseTextLimits {
    /// The limit for an account, in characters.
    static final int LONGEST = 20_000;
    /// The limit for one line, in characters.
    static final int LONGEST_LINE = 500;

    private CaseTextLimits() {}

    static List<Problem> problems(String field, Optional<String> words) {
        return longer(words, LONGEST) ? List.of(new Problem(field, "cases.problem.too-long")) : List.of();
    }

    static Stream<Problem> line(String field, Optional<String> words) {
        return longer(words, LONGEST_LINE) ? Stream.of(new Problem(field, "cases.problem.too-long")) : Stream.of();
    }

    static Stream<Problem> needed(String field, Optional<String> words, String key) {
        return words.isEmpty() ? Stream.of(new Problem(field, key)) : line(field, words);
    }

    private static boolean longer(Optional<String> words, int most) {
        return words.filter(text -> text.codePointCount(0, text.length()) > most).isPresent();
    }
}
