package org.daybook.exchange;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds what was held at the sessions of a sheet in which no column names it: from a title above its headings, or from the
/// sheet's name.
final class ActivityTitles {
    /// What such a sheet may state about a woman in addition to her number; it does not name what was held.
    private static final Set<ImportField> OF_HERSELF = EnumSet.of(ImportField.NAME, ImportField.BIRTH, ImportField.AGE,
            ImportField.CITIZENSHIP, ImportField.TELEPHONE, ImportField.WITH_CHILDREN);

    private final ActivityWords activities = new ActivityWords();
    private final HeadingWords words;
    private final WordTable headings;

    ActivityTitles(HeadingWords words, WordTable headings) {
        this.words = words;
        this.headings = headings;
    }

    /// Returns the activity named by a title above the headings, if the name of the sheet does not name it.
    Optional<ColumnSource> above(PlannedSheet sheet) {
        return activities.path(sheet.source().name()).isPresent()
                ? Optional.empty()
                : sheet.source().first(Math.max(sheet.headerRow() - 1, 0)).stream()
                        .filter(row -> row.number() < sheet.headerRow()).flatMap(row -> row.cells().stream())
                        .map(cell -> cell.text().strip())
                        .filter(text -> text.length() <= ValueReader.WORDS && activities.path(text).isPresent())
                        .findFirst().map(ColumnSource.Always::new);
    }

    /// Returns what was held on a sheet in which each row states for one day whether she came. Empty if a column states it or
    /// may state it, if there is no column for the day or for attendance, or if the sheet has the name of another kind.
    ///
    /// @param columns the columns of the sheet, read as a sheet of marks
    Optional<ColumnSource> ofMarks(PlannedSheet sheet, Map<ImportField, ColumnSource> columns) {
        boolean marks = columns.containsKey(ImportField.DAY)
                && (columns.containsKey(ImportField.PRESENT) || columns.containsKey(ImportField.ABSENT));
        var name = sheet.source().name().strip();
        return !marks || columns.containsKey(ImportField.TITLE)
                ? Optional.empty()
                : above(sheet).or(() -> Optional.of(name)
                        .filter(text -> !text.isEmpty() && mayBeHeld(text) && !leavesAny(sheet, columns))
                        .map(ColumnSource.Always::new));
    }

    /// Returns the column that women signed, where no column has a day or what was held: a title does.
    ///
    /// @param columns the columns of the sheet, read as a sheet of marks
    Optional<ColumnSource> ofSigned(PlannedSheet sheet, Map<ImportField, ColumnSource> columns) {
        boolean isList = columns.containsKey(ImportField.DAY) || columns.containsKey(ImportField.TITLE)
                || columns.containsKey(ImportField.PRESENT) || columns.containsKey(ImportField.ABSENT);
        return isList || above(sheet).isEmpty() && activities.path(sheet.source().name()).isEmpty()
                ? Optional.empty()
                : SignedColumns.of(sheet, columns);
    }

    /// Returns the column with the type of each conversation of a sheet that is named after them: *Colloqui* above *Tipo*.
    ///
    /// @param columns the columns of the sheet, read as a sheet of marks
    Optional<ColumnSource> ofConversations(PlannedSheet sheet, Map<ImportField, ColumnSource> columns) {
        var name = " " + FoldedText.of(sheet.source().name()) + " ";
        if (columns.containsKey(ImportField.TITLE)
                || headings.words("conversations").stream().noneMatch(word -> name.contains(" " + word + " "))) {
            return Optional.empty();
        }
        return IntStream.range(0, sheet.headings().size())
                .filter(i -> columns.values().stream().noneMatch(source -> source.places().contains(i))
                        && headings.words("type-of").contains(FoldedText.of(sheet.headings().get(i))))
                .boxed().findFirst().map(i -> new ColumnSource.Column(i, sheet.headings().get(i)));
    }

    /// Checks whether the name of a sheet may be that of an activity: it is the name of no other kind of sheet, or that of an
    /// attendance sheet.
    private boolean mayBeHeld(String name) {
        var names = SheetNames.of(name, headings);
        var kinds = EnumSet.noneOf(SheetKind.class);
        kinds.addAll(names.whole());
        kinds.addAll(names.within());
        return kinds.contains(SheetKind.ATTENDANCE) || kinds.contains(SheetKind.ATTENDANCE_GRID)
                || EnumSet.of(SheetKind.SESSIONS).containsAll(kinds);
    }

    /// Checks whether a column other than these may state what was held, so that two rows of one day may be about two
    /// activities.
    private boolean leavesAny(PlannedSheet sheet, Map<ImportField, ColumnSource> columns) {
        // Beside the name of an activity, notes are about the women.
        boolean isNamed = activities.path(sheet.source().name()).isPresent();
        return IntStream.range(0, sheet.headings().size())
                .filter(i -> !sheet.headings().get(i).isEmpty() && !sheet.sensitive().containsKey(i)
                        && columns.values().stream().noneMatch(source -> source.places().contains(i)))
                .mapToObj(sheet.headings()::get)
                .anyMatch(heading -> !words.isWeakNumber(heading) && !words.isSurname(heading) && words.of(heading)
                        .stream().noneMatch(match -> !match.isGuessed() && (OF_HERSELF.contains(match.field())
                                || isNamed && match.field() == ImportField.NOTES)));
    }
}
