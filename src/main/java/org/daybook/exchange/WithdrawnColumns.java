package org.daybook.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Columns of a sheet of consents that state whether or when she withdrew one, in addition to the column with her answer.
///
/// @param places from 0
record WithdrawnColumns(List<Integer> places) {
    private static final WordTable WORDS = WordTable.headings();
    private static final Set<String> HEADINGS = new HashSet<>(WORDS.words("withdrawn"));
    private static final Set<String> NOTHING = new HashSet<>(WORDS.words("nothing"));
    private static final WordTable CHOICES = WordTable.choices();

    WithdrawnColumns {
        places = List.copyOf(places);
    }

    /// Returns those of a sheet that have no other meaning there.
    static WithdrawnColumns of(PlannedSheet sheet, SheetMapping mapping) {
        return new WithdrawnColumns(IntStream.range(0, sheet.headings().size())
                .filter(i -> HEADINGS.contains(FoldedText.of(sheet.headings().get(i))))
                .filter(i -> !mapping.reads(i))
                .boxed().toList());
    }

    /// Checks whether one of them has a withdrawal in a row.
    boolean isIn(SourceRow row) {
        return places.stream().anyMatch(i -> says(row.at(i).text()));
    }

    private static boolean says(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit) && !NOTHING.contains(FoldedText.of(text))
                && CHOICES.code("yes-no", text).filter("no"::equals).isEmpty();
    }
}
