package org.daybook.exchange;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Unread columns of a list of marks whose heading denies that she came: *Excused*, *Unjustified absence*.
///
/// @param places from 0
/// @param plain  those of them whose heading is a word for absence alone: a no there means that she came
/// @param alone  whether no other column states who came
record AwayColumns(Set<Integer> places, Set<Integer> plain, boolean alone) {
    private static final WordTable WORDS = WordTable.headings();
    private static final Set<String> HEADINGS = new HashSet<>(WORDS.words("away"));
    private static final Set<String> PLAIN = new HashSet<>(WORDS.words("away-plain"));
    private static final Set<String> NOTHING = new HashSet<>(WORDS.words("nothing"));
    private static final WordTable CHOICES = WordTable.choices();
    private static final Pattern NUMBER = Pattern
            .compile("\\d+(?:[.,:]\\d+)?(?:\\s?(?:h|hours?|or[ae]|ώρ(?:α|ες)|val|ч|часа?)\\.?)?");

    AwayColumns {
        places = Set.copyOf(places);
        plain = Set.copyOf(plain);
    }

    /// Returns those of a sheet of marks; none for any other sheet.
    static AwayColumns of(PlannedSheet sheet, SheetMapping mapping) {
        if (mapping.kind() != SheetKind.ATTENDANCE) {
            return new AwayColumns(Set.of(), Set.of(), false);
        }
        var places = IntStream.range(0, sheet.headings().size())
                .filter(i -> isHeading(sheet.headings().get(i)) && !sheet.sensitive().containsKey(i))
                .filter(i -> !mapping.reads(i))
                .boxed().collect(Collectors.toSet());
        return new AwayColumns(places,
                places.stream().filter(i -> PLAIN.contains(FoldedText.of(sheet.headings().get(i))))
                        .collect(Collectors.toSet()),
                !mapping.columns().containsKey(ImportField.PRESENT)
                        && !mapping.columns().containsKey(ImportField.ABSENT));
    }

    /// Checks whether it is such a heading.
    static boolean isHeading(String heading) {
        return HEADINGS.contains(FoldedText.of(heading));
    }

    /// Checks whether a row has a tick or a reason in one of them.
    boolean isOne(SourceRow row) {
        return !places.isEmpty() && places.stream().anyMatch(i -> states(row.at(i).text().strip(), "absent"));
    }

    /// Checks whether a row leaves open whether she came: it has a no below *Excused*, or a number of hours, and nothing
    /// else states it.
    boolean leaveOpen(SourceRow row) {
        return alone && places.stream().anyMatch(i -> {
            var text = row.at(i).text().strip();
            boolean isNo = CHOICES.code("absent", text).filter("no"::equals).isPresent();
            return text.codePoints().anyMatch(Character::isLetterOrDigit)
                    && (isNo && !plain.contains(i) || isAboveZero(text));
        });
    }

    /// Checks whether a cell of absences may mean that she did not come, at least for some hours.
    static boolean mayBeAway(String text) {
        return states(text, "absent") || isAboveZero(text);
    }

    private static boolean isAboveZero(String text) {
        return NUMBER.matcher(text).matches() && text.chars().anyMatch(digit -> digit >= '1' && digit <= '9');
    }

    /// Checks whether a cell affirms its heading: it is neither empty nor a no. A number counts people or hours.
    ///
    /// @param list the list of words that has its no
    static boolean states(String text, String list) {
        return !text.isEmpty() && !NOTHING.contains(FoldedText.of(text)) && CHOICES.code(list, text)
                .map(code -> !code.equals("no")).orElse(!NUMBER.matcher(text).matches());
    }
}
