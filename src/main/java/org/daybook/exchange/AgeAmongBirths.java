package org.daybook.exchange;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An age below the heading of a birth, such as *22 anni* among days: it is no birth, and counts as any other age. Thread-safe.
final class AgeAmongBirths {
    /// *85 г.* and *85 m.* may be years of birth.
    private static final int SHORTEST = 3;
    private static final Set<String> MAY_BE_YEARS = Set.of("год");
    private static final Pattern AGE = Pattern.compile("\\d{1,2}\\s?(?:" + Stream
            .concat(Stream.of("years old", "years of age"),
                    WordTable.headings().wordSet("years-old").stream()
                            .filter(word -> word.length() >= SHORTEST && !MAY_BE_YEARS.contains(word)))
            .map(Pattern::quote).collect(Collectors.joining("|")) + ")");

    private AgeAmongBirths() {}

    /// Checks whether a cell is an age with a word for years.
    static boolean isOne(Cell cell) {
        return AGE.matcher(FoldedText.of(cell.text())).matches();
    }
}
