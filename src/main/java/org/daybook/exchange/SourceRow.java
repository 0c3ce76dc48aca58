package org.daybook.exchange;

import java.util.List;

/// A row of a table from outside, as it stood.
///
/// @param number from 1, as a spreadsheet counts
/// @param cells  from column A; empty cells at the end are left off
public record SourceRow(int number, List<Cell> cells) {
    public SourceRow {
        cells = List.copyOf(cells);
    }

    /// The cell of a column, blank where the row has none.
    ///
    /// @param column from 0
    public Cell at(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }
}
