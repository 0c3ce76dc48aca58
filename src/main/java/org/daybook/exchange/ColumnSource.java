package org.daybook.exchange;

/// Where a value of a row comes from.
public sealed interface ColumnSource {
    /// A column of the sheet.
    ///
    /// @param index   from 0
    /// @param heading as it stands there
    record Column(int index, String heading) implements ColumnSource {}

    /// The same text in every row, for what a register does not write because everybody knows it.
    record Always(String text) implements ColumnSource {}

    /// The number of the row: where a register has no number for anybody.
    record RowNumber() implements ColumnSource {}
}
