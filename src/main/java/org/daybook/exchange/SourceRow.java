package org.daybook.exchange;

import java.util.List;

/// A row of a table from outside, as written.
///
/// @param number from 1, as in a spreadsheet
/// @param cells  from column A; without empty cells at the end
public record SourceRow(int number, List<Cell> cells) {
    public SourceRow {
        cells = List.copyOf(cells);
    }

    /// Returns the cell of a column, blank if the row has none.
    ///
    /// @param column from 0
    public Cell at(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }
}
