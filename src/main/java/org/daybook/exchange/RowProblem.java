package org.daybook.exchange;

import java.util.Map;
import java.util.Optional;

/// Something about one row.
///
/// @param source of which sheet
/// @param row   from 1, as a spreadsheet counts
/// @param kind  what
/// @param field in which column, where it is one
/// @param about what the row is about, where it can be corrected in the store
/// @param cells what stands in the columns that have a meaning; for the screen, and kept in the store of a refused row
public record RowProblem(SourceSheet source, int row, ProblemKind kind, Optional<ImportField> field,
        Optional<SheetKind> about, Map<ImportField, String> cells) {
    public RowProblem {
        cells = Map.copyOf(cells);
    }

    /// The name of the sheet.
    public String sheet() {
        return source.name();
    }

    /// Where and what, and nothing of what stands there.
    @Override
    public String toString() {
        return row + " " + kind.code();
    }
}
