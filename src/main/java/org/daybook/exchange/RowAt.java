package org.daybook.exchange;

/// The place of a row. Two files may have the same name, and so may their sheets: a row is identified by the sheet that was
/// read.
///
/// @param sheet the sheet that was read
/// @param row   from 1, as in a spreadsheet
public record RowAt(SourceSheet sheet, int row) {
    static RowAt of(ImportRow row) {
        return new RowAt(row.sheet().source(), row.number());
    }
}
