package org.daybook.exchange;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The year given in the context of days without one: a calendar year, or a school year, which begins in autumn: *2024/25*.
///
/// @param first  the year; of a school year the first of the two
/// @param school whether it is a school year
record SaidYear(int first, boolean school) {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
    private static final Pattern TWO = Pattern
            .compile("(?<![\\d./\\-])((?:19|20)\\d{2})\\s?[/\\-–_]\\s?((?:19|20)?\\d{2})(?![\\d./\\-])");
    private static final int CENTURY = 100;
    private static final int BEGINS = 9;
    private static final int ENDS = 6;

    /// Returns a calendar year.
    static SaidYear of(int year) {
        return new SaidYear(year, false);
    }

    /// Returns the first year given in texts.
    static Optional<SaidYear> in(List<String> texts) {
        return texts.stream().flatMap(text -> Stream.concat(schools(text), calendars(text)).limit(1)).findFirst();
    }

    private static Stream<SaidYear> schools(String text) {
        return TWO.matcher(text).results()
                .filter(match -> (Integer.parseInt(match.group(1)) + 1) % CENTURY == Integer.parseInt(match.group(2))
                        % CENTURY)
                .map(match -> new SaidYear(Integer.parseInt(match.group(1)), true));
    }

    private static Stream<SaidYear> calendars(String text) {
        return YEAR.matcher(text).results().map(match -> of(Integer.parseInt(match.group())));
    }

    /// Returns a text without its school years.
    static String without(String text) {
        return TWO.matcher(text).replaceAll(" ");
    }

    /// Returns the year of a month; empty in the summer between two school years.
    ///
    /// @param month 1 to 12
    Optional<Integer> ofMonth(int month) {
        if (!school || month >= BEGINS) {
            return Optional.of(first);
        }
        return month <= ENDS ? Optional.of(first + 1) : Optional.empty();
    }
}
