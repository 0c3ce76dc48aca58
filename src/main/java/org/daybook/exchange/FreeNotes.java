package org.daybook.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Free notes in the rows of enrolments, placements and attendance, below *Notes* or below no heading, and next to the path
/// itself. They are read only for what keeps a row waiting: she never began, did not come, or has left, or, if the day on which
/// she joined would be the first one, she began on another day.
///
/// @param places   the columns with notes: from 0
/// @param headed   the number of columns that may have a heading; further ones have none
/// @param path     the column of the path, if a note may be next to it: from 0
/// @param ofOthers words of other matters, such as a nursery, after which a note is not about the row
/// @param joins    whether the enrolments begin on the day on which she joined
/// @param today    the site's date
record FreeNotes(Set<Integer> places, int headed, Optional<Integer> path, List<String> ofOthers, boolean joins,
        LocalDate today) {
    private static final WordTable WORDS = WordTable.headings();
    private static final Set<String> HEADINGS = new HashSet<>(WORDS.words("note"));
    private static final Set<String> ALONE = new HashSet<>(WORDS.words("not-begun"));
    private static final List<String> DENIALS = WORDS.words("part.not-begun");
    private static final List<String> NOT_COME = WORDS.words("not-come");
    private static final List<String> BEGUN = WORDS.words("part.begun");
    private static final List<String> OTHER_MATTERS = WORDS.words("part.other-matter");
    private static final Pattern CLAUSES = Pattern.compile("[,;!()\\n\\r]|\\.(?!\\d)|\\s[-–—/]\\s");
    /// *dal 17/06*, *since 3.6.*
    private static final Pattern FROM = Pattern.compile(
            "^(?:dal|from|since|από|nuo|din|de la|от|с)\\s\\d{1,2}[./-]\\d{1,2}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern UNTIL = Pattern.compile(
            "(?:fino a|until|till|up to|până|pana|до|iki|έως|ως|μέχρι)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Set<String> FORMER = Set.of("ex", "former", "πρωην", "buves", "buvusi", "fost", "fosta",
            "бивш",
            "бивша");
    private static final Set<String> ONGOING = new HashSet<>(WORDS.words("ongoing"));
    private static final Pattern DIGIT = Pattern.compile("\\d");
    /// Any year: whether a text names a month does not depend on it.
    private static final String A_YEAR = "2000";
    /// Words after a denial that may state what it is about.
    private static final int ABOUT = 4;
    /// Letters of *in*, *on* and *the*.
    private static final int SMALL = 3;

    FreeNotes {
        places = Set.copyOf(places);
        ofOthers = List.copyOf(ofOthers);
    }

    /// Returns those of a sheet of enrolments, placements or attendance; none for any other sheet.
    static FreeNotes of(PlannedSheet sheet, SheetMapping mapping, LocalDate today) {
        boolean isWork = mapping.kind() == SheetKind.PLACEMENTS;
        boolean isRead = isWork || mapping.kind() == SheetKind.ENROLMENTS || mapping.kind() == SheetKind.ATTENDANCE;
        if (!isRead || sheet.source() instanceof MendedSheet) {
            return new FreeNotes(Set.of(), Integer.MAX_VALUE, Optional.empty(), List.of(), false, today);
        }
        var notes = IntStream.range(0, sheet.headings().size()).filter(i -> isHeading(sheet.headings().get(i)))
                .filter(i -> !sheet.sensitive().containsKey(i) && !mapping.reads(i))
                .boxed().collect(Collectors.toSet());
        return new FreeNotes(notes, sheet.headings().size(),
                mapping.columns().get(ImportField.PATH) instanceof ColumnSource.Column column
                        ? Optional.of(column.index())
                        : Optional.empty(),
                isWork ? List.of() : OTHER_MATTERS, isJoiningDay(sheet, mapping), today);
    }

    /// Checks whether enrolments begin on the day on which the same sheet states that she joined.
    static boolean isJoiningDay(PlannedSheet sheet, SheetMapping mapping) {
        return Optional.ofNullable(mapping.columns().get(ImportField.STARTED))
                .filter(start -> sheet.mappings().stream().filter(one -> one.kind() == SheetKind.MEMBERS)
                        .anyMatch(her -> start.equals(her.columns().get(ImportField.JOINED))))
                .isPresent();
    }

    /// Checks whether a heading is one of notes. A column without a heading may have some, too.
    static boolean isHeading(String heading) {
        return heading.isBlank() || Stream.of(FoldedText.of(heading).split(" ", -1)).anyMatch(HEADINGS::contains);
    }

    /// Checks whether a part of a note begins by stating that she did not come: *non è venuta*, *absent, ill*.
    boolean sayNotCome(SourceRow row) {
        return cells(row).flatMap(cell -> clauses(cell.text())).map(FoldedText::of)
                .anyMatch(clause -> NOT_COME.stream().anyMatch(word -> FoldedText.beginsWith(clause, word)));
    }

    /// Checks whether they state that it did not begin, or on another day.
    boolean deny(SourceRow row) {
        return cells(row).anyMatch(cell -> denies(cell.text()) || joins && beginsAnew(cell))
                || path.map(row::at).map(Cell::text).filter(text -> denies(text)
                        || behindPath(text).map(FoldedText::of).anyMatch(ALONE::contains)).isPresent();
    }

    /// Checks whether they state that what the row is about is over: a note, or a part of one, that says nothing else but a day.
    ///
    /// @param kind the kind of the rows
    boolean sayOver(SourceRow row, SheetKind kind) {
        return cells(row).flatMap(cell -> clauses(cell.text())).filter(clause -> !isOfOthers(clause))
                .anyMatch(clause -> EndedRows.isOver(DoubtfulText.withoutDays(clause).strip(), kind))
                || path.map(row::at).map(Cell::text).filter(FreeNotes::isOverPath).isPresent();
    }

    /// Checks for *ex corso di italiano* and for what is behind the path: *Cucito - sospeso*, *Sewing (until June)*.
    private static boolean isOverPath(String text) {
        return FORMER.contains(FoldedText.of(text).split(" ", 2)[0])
                || behindPath(text).map(String::strip).anyMatch(clause -> UNTIL.matcher(clause).lookingAt()
                        && !ONGOING.contains(FoldedText.of(clause)) || EndedRows.isSurelyOver(clause));
    }

    private static Stream<String> behindPath(String text) {
        return clauses(text).skip(1);
    }

    private Stream<Cell> cells(SourceRow row) {
        return IntStream.range(0, row.cells().size()).filter(i -> i >= headed || places.contains(i))
                .mapToObj(row::at).filter(cell -> !cell.text().isBlank());
    }

    private boolean denies(String text) {
        return sayNotBegun(text) && (ALONE.contains(FoldedText.of(text)) || clauses(text)
                .anyMatch(clause -> says(padded(clause), DENIALS) && !isOfOthers(clause)));
    }

    /// Checks whether a text has words for something that did not begin.
    static boolean sayNotBegun(String text) {
        var folded = FoldedText.of(text);
        var padded = " " + folded;
        return ALONE.contains(folded) || DENIALS.stream().anyMatch(word -> padded.contains(" " + word));
    }

    /// Checks for another matter before a colon: *nursery: waiting list*.
    private boolean isOfOthers(String clause) {
        int end = clause.indexOf(':');
        return end > 0 && Stream.of(FoldedText.of(clause.substring(0, end)).split(" ", -1))
                .anyMatch(word -> ofOthers.stream().anyMatch(word::startsWith));
    }

    /// Checks for a first day of its own: a day alone, or a word for the beginning next to a number or a month.
    private boolean beginsAnew(Cell cell) {
        return WrittenDate.read(cell, DateHabit.DAY_FIRST, today).flatMap(WrittenDate::asDay).isPresent()
                && cell.kind() != Cell.Kind.NUMBER
                || FROM.matcher(cell.text().strip()).find()
                || clauses(cell.text()).anyMatch(clause -> says(padded(clause), BEGUN)
                        && (DIGIT.matcher(clause).find()
                                || HeadingMonth.in(List.of(clause, A_YEAR), today).isPresent()));
    }

    private static Stream<String> clauses(String text) {
        return Stream.of(CLAUSES.split(text, -1));
    }

    private static String padded(String text) {
        return " " + FoldedText.of(text) + " ";
    }

    /// Checks whether a clause has one of these words, or a word that begins with it, and is not about another matter.
    private boolean says(String clause, List<String> words) {
        return words.stream().anyMatch(word -> {
            int at = clause.indexOf(" " + word);
            return at >= 0 && !endsWithOther(clause.substring(0, at))
                    && Arrays.stream(clause.substring(at + 1 + word.length()).split(" ", -1)).skip(1)
                            .limit(ABOUT).noneMatch(next -> ofOthers.stream().anyMatch(next::startsWith));
        });
    }

    /// Checks for another matter right before: *housing waiting list*, *asilo in lista d'attesa*.
    private boolean endsWithOther(String before) {
        return Arrays.stream(before.split(" ", -1)).filter(word -> word.length() > SMALL).reduce((_, last) -> last)
                .filter(last -> ofOthers.stream().anyMatch(last::startsWith)).isPresent();
    }
}
