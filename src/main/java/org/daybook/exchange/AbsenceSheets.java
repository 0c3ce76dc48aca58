package org.daybook.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Recognises sheets and columns that record who did not come: in such a sheet, neither a tick nor a row means that she came,
/// and in such a column, no tick does.
final class AbsenceSheets {
    private static final int SHORTEST = 3;
    private static final WordTable WORDS = WordTable.headings();
    private static final Set<String> ABSENCES = new HashSet<>(WORDS.words("absences"));
    private static final List<String> STEMS = WORDS.words("part.absence");
    private static final Set<String> DENIALS = new HashSet<>(WORDS.words("denials"));
    private static final Set<String> PRESENCES = Stream
            .of("sheet.attendance", "sheet.attendance-grid", "field.present", "presences")
            .flatMap(code -> WORDS.words(code).stream()).flatMap(AbsenceSheets::words).filter(word -> word.length() > 3)
            .filter(word -> !ABSENCES.contains(word)).collect(Collectors.toSet());

    private AbsenceSheets() {}

    /// Checks whether the sheet's name, or a title above its headings, mentions absences and nothing else.
    static boolean isOne(PlannedSheet sheet) {
        var titles = Stream.concat(Stream.of(sheet.source().name()),
                sheet.source().first(Math.max(sheet.headerRow() - 1, 0)).stream()
                        .filter(row -> row.number() < sheet.headerRow()).flatMap(row -> row.cells().stream())
                        .map(Cell::text))
                .flatMap(AbsenceSheets::words).toList();
        return says(titles, ABSENCES) && !says(titles, PRESENCES);
    }

    /// Checks whether a heading mentions absences, is a word for one, or denies that she came: *Nu a participat*. *No.* and *N*
    /// number the rows.
    static boolean isHeading(String heading, HeadingWords known) {
        var words = words(heading).toList();
        return words.stream().anyMatch(word -> STEMS.stream().anyMatch(word::startsWith))
                || FoldedText.of(heading).length() >= SHORTEST
                        && WordTable.choices().code("yes-no", heading).filter("no"::equals).isPresent()
                || words.stream().anyMatch(DENIALS::contains) && known.of(words.stream()
                        .filter(word -> !DENIALS.contains(word)).collect(Collectors.joining(" "))).stream()
                        .anyMatch(match -> match.field() == ImportField.PRESENT);
    }

    private static boolean says(List<String> titles, Set<String> some) {
        return titles.stream().anyMatch(some::contains);
    }

    private static Stream<String> words(String text) {
        return Stream.of(FoldedText.of(text).split(" ", -1));
    }
}
