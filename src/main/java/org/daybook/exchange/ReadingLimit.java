package org.daybook.exchange;

/// The largest size of a file from outside. No site's register comes close; a larger file was made to do harm, or is no
/// register.
final class ReadingLimit {
    /// The most rows that a spreadsheet shows on one sheet.
    static final int SHEET_ROWS = 1_048_576;
    /// Rows of one file, over all sheets: twice the largest site measured.
    static final int ROWS = 4_194_304;
    /// Rows in succession with the same cells: a register states nothing with more of them.
    static final int SAME_ROWS = 1_000;
    /// Columns of one row.
    static final int COLUMNS = 500;
    /// Cells of one file.
    static final long CELLS = 20_000_000;
    /// Letters of one row.
    static final int ROW_LETTERS = 200_000;
    static final int SHEETS = 200;
    static final int SHEET_NAME = 200;
    /// Bytes of one file on the disk.
    static final long FILE = 500_000_000;
    /// Bytes of one file after unpacking ...
    static final long UNPACKED = 2_000_000_000L;
    /// ... and as a multiple of its size, once it exceeds [#UNPACKED_FREELY]. Ordinary workbooks compress to a tenth, very
    /// uniform ones to a fiftieth.
    static final int RATIO = 200;
    static final long UNPACKED_FREELY = 20_000_000;
    /// Files inside one workbook.
    static final int PARTS = 5_000;
    /// Bytes of the texts shared by the sheets of one workbook: they are kept in the small program's memory.
    static final int SHARED_BYTES = 16_000_000;
    static final int SHARED_TEXTS = 1_000_000;
    /// Bytes of the small program's output about the rows of one file.
    static final long SAID = 1_000_000_000L;

    /// Bytes of its whole output, with the names of sheets and what it says in between.
    static final long SAID_IN_ALL = SAID + 10_000_000;

    private ReadingLimit() {}
}
