package org.daybook.exchange;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Decides whether the rows of a sheet are enrolments, and whether a register of women states their paths, too. A woman who
/// waits for a place has none yet, and a day on which she was absent begins no path.
final class EnrolmentSheets {
    private static final int LOOKED_AT = 60;

    private final HeadingWords words;
    private final MemberSheets registers;
    private final ContentGuess contents;
    private final JoiningDay joining;
    private final LocalDate today;

    /// @param today the site's date
    EnrolmentSheets(HeadingWords words, MemberSheets registers, ContentGuess contents, LocalDate today) {
        this.words = words;
        this.registers = registers;
        this.contents = contents;
        this.joining = new JoiningDay(words, today);
        this.today = today;
    }

    /// Checks whether a sheet may be one of enrolments.
    ///
    /// @param mapping  its columns, read as enrolments
    /// @param hasNames whether it has names and is not named as a sheet of enrolments
    boolean mayBe(PlannedSheet sheet, SheetMapping mapping, boolean hasNames) {
        return !registers.isOfWaiting(sheet) && !isOfAbsences(mapping, sheet)
                && (!hasNames || !joining.isStartOf(mapping) || joining.isOfPaths(sheet, mapping));
    }

    /// Returns the enrolments of women, in columns of their register.
    ///
    /// @param headed   its columns by their headings, read as enrolments
    /// @param complete returns the same with those that only their cells explain
    Optional<SheetMapping> beside(PlannedSheet sheet, SheetMapping headed, Supplier<SheetMapping> complete) {
        var columns = new EnumMap<ImportField, ColumnSource>(ImportField.class);
        columns.putAll(headed.columns());
        contents.contradicted(SheetKind.ENROLMENTS, sheet).removeFrom(columns);
        var stated = new SheetMapping(SheetKind.ENROLMENTS, columns, Map.of(), Map.of());
        if (stated.missing().isEmpty()) {
            return Optional.of(stated);
        }
        return Optional.of(complete.get()).filter(more -> more.missing().isEmpty())
                .filter(more -> joining.isStartOf(more)
                        ? joining.isOfPaths(sheet, more)
                        : joining.isPlain(more) && columns.containsKey(ImportField.STARTED))
                .filter(more -> !registers.isOfWaiting(sheet) && !isOfAbsences(more, sheet));
    }

    /// Returns the enrolments of women, in columns of their marks that have the path and its first day.
    ///
    /// @param headed its columns by their headings, read as enrolments
    Optional<SheetMapping> besideMarks(PlannedSheet sheet, SheetMapping headed) {
        var columns = new EnumMap<ImportField, ColumnSource>(ImportField.class);
        columns.putAll(headed.columns());
        contents.contradicted(SheetKind.ENROLMENTS, sheet).removeFrom(columns);
        return Optional.of(new SheetMapping(SheetKind.ENROLMENTS, columns, Map.of(), Map.of()))
                .filter(stated -> stated.missing().isEmpty() && !registers.isOfWaiting(sheet)
                        && Optional.ofNullable(stated.columns().get(ImportField.STARTED))
                                .filter(started -> hasDays(sheet, started)).isPresent());
    }

    /// *Inizio* beside marks may be the time at which the sessions begin.
    private boolean hasDays(PlannedSheet sheet, ColumnSource started) {
        return sheet.first(LOOKED_AT).stream().map(row -> started.cell(row, Set.of()))
                .anyMatch(cell -> WrittenDate.read(cell, DateHabit.DAY_FIRST, today).flatMap(WrittenDate::asDay)
                        .isPresent());
    }

    /// Checks whether a sheet of enrolments is a register of the women, too: it has their names and the day on which they
    /// joined, which may be the first day of the path as well.
    ///
    /// @param her   its columns, read as such a register
    /// @param first its columns, read as enrolments
    boolean isRegister(PlannedSheet sheet, SheetMapping her, SheetMapping first) {
        return first.kind() == SheetKind.ENROLMENTS && joining.isIn(her)
                && registers.isOfWomen(sheet, her, pathOf(first))
                && !SheetNames.of(sheet.source().name(), WordTable.headings()).whole().contains(SheetKind.ENROLMENTS);
    }

    private static Set<Integer> pathOf(SheetMapping enrolment) {
        return enrolment.columns().get(ImportField.PATH) instanceof ColumnSource.Column path
                ? Set.of(path.index())
                : Set.of();
    }

    /// Checks whether the day of an enrolment is rather one on which she was expected: the sheet is one of absences, or has a
    /// column for them, and no heading is one of a first day.
    private boolean isOfAbsences(SheetMapping mapping, PlannedSheet sheet) {
        return mapping.columns().get(ImportField.STARTED) instanceof ColumnSource.Column day
                && words.of(day.heading()).stream().map(HeadingWords.Match::field)
                        .noneMatch(field -> field == ImportField.STARTED || field == ImportField.JOINED)
                && (AbsenceSheets.isOne(sheet) || sheet.headings().stream()
                        .anyMatch(text -> AwayColumns.isHeading(text) || AbsenceSheets.isHeading(text, words)));
    }
}
