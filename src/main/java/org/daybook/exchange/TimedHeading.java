package org.daybook.exchange;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A heading that states at its beginning or its end when something was asked, such as *Q1 before* and *T0 date*.
///
/// @param time the same for every word for this time
/// @param rest the rest of the heading, folded
record TimedHeading(String time, String rest) {
    private static final Pattern NUMBERED = Pattern.compile("t\\d");
    private static final Map<String, String> TIMES = times();

    private static Map<String, String> times() {
        var found = new HashMap<String, String>();
        for (var time : List.of("time.before", "time.after")) {
            WordTable.headings().words(time).forEach(word -> found.putIfAbsent(word, time));
        }
        return Map.copyOf(found);
    }

    /// Parses a heading that has a time and something else.
    static Optional<TimedHeading> of(String heading) {
        var words = words(heading);
        if (words.size() < 2) {
            return Optional.empty();
        }
        return time(words.getLast())
                .map(time -> new TimedHeading(time, String.join(" ", words.subList(0, words.size() - 1))))
                .or(() -> time(words.getFirst())
                        .map(time -> new TimedHeading(time, String.join(" ", words.subList(1, words.size())))));
    }

    /// Checks whether a heading above several columns is nothing but a time.
    static boolean isTime(String heading) {
        var words = words(heading);
        return words.size() == 1 && time(words.getFirst()).isPresent();
    }

    private static Optional<String> time(String word) {
        return NUMBERED.matcher(word).matches() ? Optional.of(word) : Optional.ofNullable(TIMES.get(word));
    }

    private static List<String> words(String heading) {
        return Arrays.asList(FoldedText.of(HeadingWords.JOINED.matcher(heading).replaceAll(" ")).split(" ", -1));
    }
}
