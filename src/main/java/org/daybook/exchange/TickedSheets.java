package org.daybook.exchange;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Sheets of attendance in which somebody is ticked as present, also in a row that is not taken in: whoever is not ticked there did
/// not come.
final class TickedSheets {
    /// For rows that are corrected: each says by itself who came.
    static final TickedSheets NONE = new TickedSheets(Set.of());
    private static final String NO = "no";

    private record At(String file, String sheet) {}

    private final Set<At> ticked;

    private TickedSheets(Set<At> ticked) {
        this.ticked = Set.copyOf(ticked);
    }

    /// @param today of the site
    static TickedSheets of(ImportCheck check, LocalDate today) {
        var reader = new ValueReader(today);
        var found = new HashSet<At>();
        check.of(SheetKind.ATTENDANCE).stream().filter(row -> row.yes(ImportField.PRESENT).orElse(false))
                .forEach(row -> found.add(new At(row.sheet().source().file(), row.sheet().source().name())));
        check.problems().stream().filter(problem -> isAboutMarks(problem) && isPresent(reader, problem))
                .forEach(problem -> found.add(new At(problem.file(), problem.sheet())));
        return new TickedSheets(found);
    }

    private static boolean isAboutMarks(RowProblem problem) {
        return problem.about().equals(Optional.of(SheetKind.ATTENDANCE));
    }

    private static boolean isPresent(ValueReader reader, RowProblem problem) {
        var cell = new Cell(Cell.Kind.TEXT, problem.cells().getOrDefault(ImportField.PRESENT, ""));
        return reader.read(ImportField.PRESENT, cell, DateHabit.DAY_FIRST,
                Map.of()) instanceof ValueReader.Read.Value value && (Boolean) value.value();
    }

    /// Whether somebody is ticked in a sheet.
    boolean has(SourceSheet sheet) {
        return ticked.contains(new At(sheet.file(), sheet.name()));
    }

    /// A row as it is kept: once it is alone, it says itself that she did not come.
    RowProblem whole(RowProblem row) {
        if (!isAboutMarks(row) || row.cells().containsKey(ImportField.PRESENT)
                || !ticked.contains(new At(row.file(), row.sheet()))) {
            return row;
        }
        var cells = new EnumMap<ImportField, String>(ImportField.class);
        cells.putAll(row.cells());
        cells.put(ImportField.PRESENT, NO);
        return new RowProblem(row.file(), row.sheet(), row.row(), row.kind(), row.field(), row.about(), cells);
    }
}
