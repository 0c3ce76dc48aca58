package org.daybook.participants;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.ui.Texts;

/// What somebody typed to find a woman, split into parts: a year, a month as a number or a word in any language of the program,
/// and the rest, which is a name or an initial. `olena 7 1994`, `07/1994`, `luglio 1994`, `O 1994`, `1994-07`.
///
/// @param name  what is neither month nor year; may be empty
/// @param year  four digits
/// @param month 1 to 12; only with a year
record PersonQuery(String name, OptionalInt year, OptionalInt month) {
    private static final Pattern BETWEEN = Pattern.compile("[\\s/.,\\-–—]+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern MONTH = Pattern.compile("0?[1-9]|1[0-2]");
    private static final int SHORTEST_MONTH = 3;

    static PersonQuery of(String typed) {
        var words = Stream.of(BETWEEN.split(typed.strip())).filter(word -> !word.isEmpty()).toList();
        var year = words.stream().filter(word -> YEAR.matcher(word).matches()).findFirst();
        if (year.isEmpty()) {
            return new PersonQuery(typed.strip(), OptionalInt.empty(), OptionalInt.empty());
        }
        var rest = new ArrayList<>(words);
        rest.remove(year.get());
        var month = rest.stream().filter(word -> month(word).isPresent()).findFirst();
        month.ifPresent(rest::remove);
        return new PersonQuery(String.join(" ", rest), OptionalInt.of(Integer.parseInt(year.get())),
                month.map(PersonQuery::month).orElse(OptionalInt.empty()));
    }

    private static OptionalInt month(String word) {
        return MONTH.matcher(word).matches() ? OptionalInt.of(Integer.parseInt(word)) : named(word);
    }

    private static OptionalInt named(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        return small.length() < SHORTEST_MONTH
                ? OptionalInt.empty()
                : Stream.of(Month.values())
                        .filter(month -> names(month).stream().anyMatch(name -> name.startsWith(small)))
                        .mapToInt(Month::getValue).findFirst();
    }

    private static List<String> names(Month month) {
        return Texts.LANGUAGES.stream()
                .map(locale -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale).toLowerCase(Locale.ROOT))
                .toList();
    }
}
