package org.daybook.exchange;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Names of the days of the week in the six languages.
final class WeekdayWords {
    private static final Set<String> NAMES = names();

    private WeekdayWords() {}

    /// Checks whether a text is one of them, or the beginning of one: *Tues*, *M*.
    static boolean isDayOfTheWeek(String text) {
        var folded = FoldedText.of(text);
        return !folded.isEmpty() && NAMES.stream().anyMatch(name -> name.startsWith(folded));
    }

    private static Set<String> names() {
        var found = new HashSet<String>();
        for (var language : WordTable.LANGUAGES) {
            var symbols = new DateFormatSymbols(new ULocale(language));
            for (int width : List.of(DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED)) {
                for (var name : symbols.getWeekdays(DateFormatSymbols.STANDALONE, width)) {
                    found.add(FoldedText.of(name));
                }
            }
        }
        return found;
    }
}
