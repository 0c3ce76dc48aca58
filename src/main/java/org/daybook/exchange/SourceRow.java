package org.daybook.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

    /// Returns the same row with other cells.
    ///
    /// @param others by column, from 0
    SourceRow with(Map<Integer, Cell> others) {
        var all = new ArrayList<>(cells);
        others.forEach((column, cell) -> {
            while (all.size() <= column) {
                all.add(Cell.BLANK);
            }
            all.set(column, cell);
        });
        while (!all.isEmpty() && all.getLast().kind() == Cell.Kind.EMPTY) {
            all.removeLast();
        }
        return new SourceRow(number, all);
    }
}
