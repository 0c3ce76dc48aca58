package org.daybook.exchange;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// What was held at the sessions of a sheet that no column names: a title above its headings says it, or its own name.
final class ActivityTitles {
    /// What such a sheet says of a woman beside her number, and not of what was held.
    private static final Set<ImportField> OF_HERSELF = EnumSet.of(ImportField.NAME, ImportField.BIRTH, ImportField.AGE,
            ImportField.CITIZENSHIP, ImportField.TELEPHONE, ImportField.WITH_CHILDREN);

    private final ActivityWords activities = new ActivityWords();
    private final HeadingWords words;
    private final WordTable headings;

    ActivityTitles(HeadingWords words, WordTable headings) {
        this.words = words;
        this.headings = headings;
    }

    /// What a title above the headings says was held, where the name of the sheet does not say it.
    Optional<ColumnSource> above(PlannedSheet sheet) {
        return activities.path(sheet.source().name()).isPresent()
                ? Optional.empty()
                : sheet.source().first(Math.max(sheet.headerRow() - 1, 0)).stream()
                        .filter(row -> row.number() < sheet.headerRow()).flatMap(row -> row.cells().stream())
                        .map(cell -> cell.text().strip())
                        .filter(text -> text.length() <= ValueReader.WORDS && activities.path(text).isPresent())
                        .findFirst().map(ColumnSource.Always::new);
    }

    /// What was held where each row says of one day whether she came. Nothing where a column says it or may say it, where no column
    /// has the day or who came, or where the sheet is called as one of something else.
    ///
    /// @param columns those of the sheet, were it one of marks
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

    /// Whether a sheet's name may be that of an activity: it is called as no other kind, or as one of who came.
    private boolean mayBeHeld(String name) {
        var names = SheetNames.of(name, headings);
        var kinds = EnumSet.noneOf(SheetKind.class);
        kinds.addAll(names.whole());
        kinds.addAll(names.within());
        return kinds.contains(SheetKind.ATTENDANCE) || kinds.contains(SheetKind.ATTENDANCE_GRID)
                || EnumSet.of(SheetKind.SESSIONS).containsAll(kinds);
    }

    /// Whether a column besides these may say what was held, so that two rows of one day may be of two things.
    private boolean leavesAny(PlannedSheet sheet, Map<ImportField, ColumnSource> columns) {
        return IntStream.range(0, sheet.headings().size())
                .filter(i -> !sheet.headings().get(i).isEmpty() && !sheet.sensitive().containsKey(i)
                        && columns.values().stream().noneMatch(source -> source.places().contains(i)))
                .mapToObj(sheet.headings()::get)
                .anyMatch(heading -> !words.isWeakNumber(heading) && !words.isSurname(heading) && words.of(heading)
                        .stream().noneMatch(match -> !match.isGuessed() && OF_HERSELF.contains(match.field())));
    }
}
