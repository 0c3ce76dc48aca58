package org.daybook.exchange;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Sheets of attendance in which somebody is ticked as present, also in a row that is not imported: women not ticked there did
/// not come.
final class TickedSheets {
    /// For corrected rows: each states by itself who came.
    static final TickedSheets NONE = new TickedSheets(Set.of());
    private static final String NO = "no";

    /// The sheets that were read, by identity: two files may have the same name, and so may their sheets.
    private final Set<SourceSheet> ticked;

    private TickedSheets(Set<SourceSheet> ticked) {
        this.ticked = ticked;
    }

    /// @param today the site's date
    static TickedSheets of(ImportCheck check, LocalDate today) {
        var reader = new ValueReader(today);
        var found = Collections.newSetFromMap(new IdentityHashMap<SourceSheet, Boolean>());
        found.addAll(check.totals().ticked());
        check.problems().stream().filter(problem -> isAboutMarks(problem) && isPresent(reader, problem))
                .forEach(problem -> found.add(problem.source()));
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

    /// Checks whether somebody is ticked in a sheet.
    boolean has(SourceSheet sheet) {
        return ticked.contains(sheet);
    }

    /// Returns a row as it is kept: alone, it must state itself that she did not come.
    RowProblem whole(RowProblem row) {
        if (!isAboutMarks(row) || row.cells().containsKey(ImportField.PRESENT)
                || !ticked.contains(row.source())) {
            return row;
        }
        var cells = new EnumMap<ImportField, String>(ImportField.class);
        cells.putAll(row.cells());
        cells.put(ImportField.PRESENT, NO);
        return new RowProblem(row.source(), row.row(), row.kind(), row.field(), row.about(), cells,
                row.more());
    }
}
