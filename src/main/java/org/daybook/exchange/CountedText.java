package org.daybook.exchange;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A number followed by the word for what is counted: *34 years*, *12 places*, *2 children*. Any other word may add a meaning.
final class CountedText {
    private static final Pattern COUNTED = Pattern.compile("(\\d{1,4})\\s?(\\p{L}[\\p{L}.\\s]{0,20})");

    private static final Pattern WITH_MONTHS = Pattern.compile("(\\d{1,2})(?:[;,.](?:\\d|1[01])"
            + "|\\s?(\\p{L}[\\p{L} ]*?)\\.?,?\\s(?:(?:e|and|και|ir|și|и)\\s)?\\d{1,2}\\s?(\\p{L}+)\\.?)");

    private final WordTable headings = WordTable.headings();
    private final Set<String> months = new HashSet<>(headings.words("months"));
    private final Set<String> yearsOld = new HashSet<>(headings.words("years-old"));

    /// Returns the number in a cell of a column, if the word after it is the column's own heading or its unit.
    Optional<String> number(ImportField field, String text) {
        return switch (field) {
            case AGE -> before(text, yearsOld).or(() -> withMonths(text.strip()));
            case CAPACITY, PEOPLE, WEEK_HOURS ->
                before(text, new HashSet<>(headings.words("field." + field.code())));
            default -> Optional.empty();
        };
    }

    /// *17;6*, *17,5* and *17 years and 6 months* are 17 years; *4, 7* is two children.
    private Optional<String> withMonths(String text) {
        var match = WITH_MONTHS.matcher(text);
        return match.matches() && (match.group(2) == null || yearsOld.contains(FoldedText.of(match.group(2)))
                && months.contains(FoldedText.of(match.group(3))))
                        ? Optional.of(match.group(1))
                        : Optional.empty();
    }

    /// Returns the number before one of these folded words.
    Optional<String> before(String text, Set<String> words) {
        var match = COUNTED.matcher(text.strip());
        return match.matches() && words.contains(FoldedText.of(match.group(2)))
                ? Optional.of(match.group(1))
                : Optional.empty();
    }
}
