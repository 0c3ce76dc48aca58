package org.daybook.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Recognises sheets that record who did not come: there, neither a tick nor a row means that she came.
final class AbsenceSheets {
    private static final WordTable WORDS = WordTable.headings();
    private static final Set<String> ABSENCES = new HashSet<>(WORDS.words("absences"));
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

    private static boolean says(List<String> titles, Set<String> some) {
        return titles.stream().anyMatch(some::contains);
    }

    private static Stream<String> words(String text) {
        return Stream.of(FoldedText.of(text).split(" ", -1));
    }
}
