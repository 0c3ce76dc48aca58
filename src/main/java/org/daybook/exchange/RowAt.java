package org.daybook.exchange;

/// Where a row stands.
///
/// @param file  of which file
/// @param sheet of which sheet
/// @param row   from 1, as a spreadsheet counts
public record RowAt(String file, String sheet, int row) {
    static RowAt of(ImportRow row) {
        return new RowAt(row.sheet().source().file(), row.sheet().source().name(), row.source().number());
    }
}
