package org.daybook.exchange;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A remark about one row.
///
/// @param source the sheet
/// @param row    from 1, as in a spreadsheet
/// @param kind   the kind of remark
/// @param field  the column, if it is about one
/// @param about  the kind of the row, if it can be corrected in the store
/// @param cells  the content of the columns that have a meaning; for the screen, and kept in the store for a refused row
/// @param more   the content of its other columns, by day or by item, if they are kept
public record RowProblem(SourceSheet source, int row, ProblemKind kind, Optional<ImportField> field,
        Optional<SheetKind> about, Map<ImportField, String> cells, Map<String, String> more) {
    public RowProblem {
        cells = cells instanceof PackedCells ? cells : Map.copyOf(cells);
        // A file may have a million such rows, most of them without other columns.
        more = more.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(more));
    }

    /// Returns the same remark with the content of other columns.
    RowProblem with(Map<String, String> others) {
        return new RowProblem(source, row, kind, field, about, cells, others);
    }

    /// Returns the same remark with another text in a column.
    RowProblem with(ImportField column, String text) {
        var others = new EnumMap<ImportField, String>(ImportField.class);
        others.putAll(cells);
        others.put(column, text);
        return new RowProblem(source, row, kind, field, about, others, more);
    }

    /// Returns the place and the kind, without any content.
    @Override
    public String toString() {
        return row + " " + kind.code();
    }
}
