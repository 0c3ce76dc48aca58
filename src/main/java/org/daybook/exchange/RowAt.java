package org.daybook.exchange;

/// Where a row stands. Two files may have the same name, and so may their sheets: a row is told apart by the sheet that was read.
///
/// @param sheet that was read
/// @param row   from 1, as a spreadsheet counts
public record RowAt(SourceSheet sheet, int row) {
    static RowAt of(ImportRow row) {
        return new RowAt(row.sheet().source(), row.source().number());
    }
}
