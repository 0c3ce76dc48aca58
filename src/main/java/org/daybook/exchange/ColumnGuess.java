package org.daybook.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Detects the delimiter between the columns of a text file: the character that cuts most of its lines into the same number of
/// columns.
final class ColumnGuess {
    /// In order of preference when two do equally well.
    private static final String CANDIDATES = ";\t,|^~§#:!";
    private static final int LINES = 200;
    private static final int ENOUGH_COLUMNS = 4;

    private ColumnGuess() {}

    /// Returns the delimiter that Excel states in the first line, `sep=;`.
    static Optional<Character> said(CharSequence text) {
        var start = text.subSequence(0, Math.min(text.length(), 6)).toString();
        return start.length() >= 5 && start.startsWith("sep=") && (start.length() == 5 || start.charAt(5) == '\r'
                || start.charAt(5) == '\n') ? Optional.of(start.charAt(4)) : Optional.empty();
    }

    /// Guesses the delimiter; a comma if there is only one column.
    static char of(CharSequence text) {
        char best = ',';
        double most = 0;
        for (char candidate : CANDIDATES.toCharArray()) {
            double score = score(counts(text, candidate));
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    private static double score(List<Integer> counts) {
        var found = counts.stream().filter(columns -> columns > 1)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var usual = found.entrySet().stream().max(Map.Entry.comparingByValue());
        return usual.map(line -> (double) line.getValue() / counts.size()
                * (1 + Math.min(line.getKey(), ENOUGH_COLUMNS) / 10.0)).orElse(0.0);
    }

    /// Returns how many columns the first lines have, without empty lines. An incomplete line counts only if there is no other.
    private static List<Integer> counts(CharSequence text, char delimiter) {
        var counts = new ArrayList<Integer>();
        boolean quoted = false;
        int columns = 1;
        boolean anything = false;
        for (int at = 0; at < text.length() && counts.size() < LINES; at++) {
            char letter = text.charAt(at);
            if (letter == '"') {
                quoted = !quoted;
                anything = true;
            } else if (!quoted && (letter == '\n' || letter == '\r')) {
                if (anything) {
                    counts.add(columns);
                }
                columns = 1;
                anything = false;
            } else if (!quoted && letter == delimiter) {
                columns++;
                anything = true;
            } else if (!Character.isWhitespace(letter)) {
                anything = true;
            }
        }
        if (counts.isEmpty() && anything) {
            counts.add(columns);
        }
        return counts;
    }
}
