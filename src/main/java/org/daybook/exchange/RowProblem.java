package org.daybook.exchange;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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
/// @param more  what stands in its other columns, by day or by item, where they are kept
public record RowProblem(SourceSheet source, int row, ProblemKind kind, Optional<ImportField> field,
        Optional<SheetKind> about, Map<ImportField, String> cells, Map<String, String> more) {
    public RowProblem {
        cells = Map.copyOf(cells);
        more = Collections.unmodifiableMap(new LinkedHashMap<>(more));
    }

    /// The same with what stands in other columns.
    RowProblem with(Map<String, String> others) {
        return new RowProblem(source, row, kind, field, about, cells, others);
    }

    /// The same with another text in a column.
    RowProblem with(ImportField column, String text) {
        var others = new EnumMap<ImportField, String>(ImportField.class);
        others.putAll(cells);
        others.put(column, text);
        return new RowProblem(source, row, kind, field, about, others, more);
    }

    /// Where and what, and nothing of what stands there.
    @Override
    public String toString() {
        return row + " " + kind.code();
    }
}
