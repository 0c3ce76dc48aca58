package org.daybook.exchange;

/// How much a file from outside may hold. No site's register comes near; what goes beyond was made to do harm, or is no
/// register.
final class ReadingLimit {
    /// As many as a spreadsheet shows on one sheet.
    static final int SHEET_ROWS = 1_048_576;
    /// Of one file, over all sheets: the largest site that is measured, twice.
    static final int ROWS = 4_194_304;
    /// Of one row.
    static final int COLUMNS = 500;
    /// Of one file.
    static final long CELLS = 20_000_000;
    /// Letters of one row.
    static final int ROW_LETTERS = 200_000;
    static final int SHEETS = 200;
    static final int SHEET_NAME = 200;
    /// Bytes of one file as it lies on the disk.
    static final long FILE = 500_000_000;
    /// Bytes that come out of one file when it is unpacked ...
    static final long UNPACKED = 2_000_000_000L;
    /// ... and how many times its size, once it is more than [#UNPACKED_FREELY]. Ordinary workbooks pack to a tenth, very even
    /// ones to a fiftieth.
    static final int RATIO = 200;
    static final long UNPACKED_FREELY = 20_000_000;
    /// Files inside of one workbook.
    static final int PARTS = 5_000;
    /// Bytes of the texts that the sheets of one workbook share: they stand in the small program's memory.
    static final int SHARED_BYTES = 16_000_000;
    static final int SHARED_TEXTS = 1_000_000;
    /// Bytes of what the small program says about one file.
    static final long SAID = 1_000_000_000L;

    private ReadingLimit() {}
}
