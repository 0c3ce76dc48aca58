package org.daybook.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Rows of enrolments and placements that state in an unread column that they are over: *closed* below *Status*, *yes* below
/// *Completed*, *no* below *Active*. Without the last day she would remain on that path, or in that work.
///
/// @param states  columns that state how it stands: from 0
/// @param over    columns with a heading that means that it is over: from 0
/// @param ongoing columns with a heading that means that it continues: from 0
/// @param kind    the kind of the rows
record EndedRows(Set<Integer> states, Set<Integer> over, Set<Integer> ongoing, SheetKind kind) {
    private static final WordTable WORDS = WordTable.headings();
    private static final WordTable CHOICES = WordTable.choices();
    private static final String HOW_ENDED = ImportField.HOW_ENDED.code();
    private static final Set<String> STATES = Stream.of(ImportField.STATUS.code(), HOW_ENDED)
            .flatMap(field -> WORDS.words("field." + field).stream()).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> OVER = new HashSet<>(WORDS.words("over"));
    private static final Set<String> ONGOING = new HashSet<>(WORDS.words("ongoing"));
    /// *Referred* as a heading may be about the beginning.
    private static final Set<String> HEADINGS = Set.of("completed", "left-early");
    /// Reasons for the end of work that mean nothing else elsewhere.
    private static final Set<String> SURELY_ENDED = Set.of("her-choice", "contract-over", "other-work", "dismissed");

    EndedRows {
        states = Set.copyOf(states);
        over = Set.copyOf(over);
        ongoing = Set.copyOf(ongoing);
    }

    /// Returns those of a sheet of enrolments or placements; none for any other sheet.
    static EndedRows of(PlannedSheet sheet, SheetMapping mapping) {
        if (mapping.kind() != SheetKind.ENROLMENTS && mapping.kind() != SheetKind.PLACEMENTS
                || sheet.source() instanceof MendedSheet) {
            return new EndedRows(Set.of(), Set.of(), Set.of(), mapping.kind());
        }
        var unread = IntStream.range(0, sheet.headings().size()).filter(i -> !sheet.sensitive().containsKey(i))
                .filter(i -> !mapping.reads(i))
                .boxed().toList();
        return new EndedRows(below(sheet, unread, STATES::contains),
                below(sheet, unread, heading -> OVER.contains(heading)
                        || CHOICES.code(HOW_ENDED, heading).filter(HEADINGS::contains).isPresent()),
                below(sheet, unread, ONGOING::contains), mapping.kind());
    }

    private static Set<Integer> below(PlannedSheet sheet, List<Integer> places, Predicate<String> heading) {
        return places.stream().filter(i -> heading.test(DeniedRows.withoutAnswers(sheet.headings().get(i))))
                .collect(Collectors.toSet());
    }

    /// Checks whether a row states this.
    boolean isOne(SourceRow row) {
        return states.stream().map(i -> row.at(i).text().strip())
                .filter(text -> !DeniedRows.isOfResidence(text))
                .anyMatch(text -> isOver(text, kind) || DeniedRows.beginsWithDenial(text))
                || over.stream().anyMatch(i -> isAnswer(row.at(i), "yes"))
                || ongoing.stream().anyMatch(i -> isAnswer(row.at(i), "no"));
    }

    /// Checks whether a text means that something of a kind is over.
    static boolean isOver(String text, SheetKind kind) {
        return OVER.contains(FoldedText.of(DoubtfulText.withoutDays(text)))
                || CHOICES.nearest(HOW_ENDED, text).isPresent()
                || kind == SheetKind.PLACEMENTS
                        && CHOICES.nearest(ImportField.WHY_ENDED.code(), text).filter(SURELY_ENDED::contains)
                                .isPresent();
    }

    /// As [#isOver], without guessing: the text is next to other words.
    static boolean isSurelyOver(String text) {
        var plain = DoubtfulText.withoutDays(text).strip();
        return OVER.contains(FoldedText.of(plain))
                || CHOICES.code(HOW_ENDED, plain).filter(HEADINGS::contains).isPresent();
    }

    private static boolean isAnswer(Cell cell, String answer) {
        return CHOICES.code("yes-no", DoubtfulText.withoutDays(cell.text()).strip()).filter(answer::equals).isPresent();
    }
}
