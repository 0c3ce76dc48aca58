package org.daybook.exchange;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Names of the days of the week in the six languages.
final class WeekdayWords {
    private static final Set<String> NAMES = names();
    private static final Map<String, Integer> DAYS = days();
    /// A single letter begins several days.
    private static final int SHORTEST = 2;

    private WeekdayWords() {}

    /// Checks whether a text is one of them, or the beginning of one: *Tues*, *M*.
    static boolean isDayOfTheWeek(String text) {
        var folded = FoldedText.of(text);
        return !folded.isEmpty() && NAMES.stream().anyMatch(name -> name.startsWith(folded));
    }

    /// Returns the day of the week that a text names in any of the languages, from 0 for Monday; empty for a beginning of several.
    static OptionalInt dayOfTheWeek(String text) {
        var folded = FoldedText.of(text);
        var found = folded.length() < SHORTEST
                ? List.<Integer>of()
                : DAYS.entrySet().stream().filter(one -> one.getKey().startsWith(folded)).map(Map.Entry::getValue)
                        .distinct().toList();
        return found.size() == 1 ? OptionalInt.of(found.getFirst()) : OptionalInt.empty();
    }

    /// Returns the language in which most texts are such names or beginnings of them, one of [WordTable#LANGUAGES]: the first of
    /// them if several are alike.
    static String language(List<String> texts) {
        var folded = texts.stream().map(FoldedText::of).filter(text -> text.length() >= SHORTEST).toList();
        return WordTable.LANGUAGES.stream().max(Comparator.comparingLong((String language) -> folded.stream()
                .filter(text -> names(language).anyMatch(name -> FoldedText.of(name).startsWith(text))).count())
                .thenComparing(Comparator.comparingInt(WordTable.LANGUAGES::indexOf).reversed())).orElseThrow();
    }

    private static Stream<String> names(String language) {
        var symbols = new DateFormatSymbols(new ULocale(language));
        return Stream.of(DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED)
                .flatMap(width -> Arrays.stream(symbols.getWeekdays(DateFormatSymbols.STANDALONE, width)));
    }

    private static Map<String, Integer> days() {
        var found = new HashMap<String, Integer>();
        for (var language : WordTable.LANGUAGES) {
            var symbols = new DateFormatSymbols(new ULocale(language));
            for (int width : List.of(DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED)) {
                var names = symbols.getWeekdays(DateFormatSymbols.STANDALONE, width);
                for (int day = Calendar.SUNDAY; day <= Calendar.SATURDAY; day++) {
                    // From Sunday as 1 to Monday as 0.
                    found.put(FoldedText.of(names[day]), (day + 5) % 7);
                }
            }
        }
        return found;
    }

    private static Set<String> names() {
        return WordTable.LANGUAGES.stream().flatMap(WeekdayWords::names).map(FoldedText::of)
                .collect(Collectors.toSet());
    }
}
