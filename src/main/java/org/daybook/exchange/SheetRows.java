package org.daybook.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Collects the cells of a file's sheets row by row, passes on rows that are not empty, and enforces the limits.
final class SheetRows {
    private final RowSink sink;
    private final List<Cell> cells = new ArrayList<>();
    private Set<ReadingNotice> notices = EnumSet.noneOf(ReadingNotice.class);
    private int sheets;
    private int rows;
    private long allCells;
    private int last;

    SheetRows(RowSink sink) {
        this.sink = sink;
    }

    /// Begins a sheet.
    void sheet(String name, boolean hidden) throws IOException {
        sheets++;
        if (sheets > ReadingLimit.SHEETS) {
            throw ReadingRefusal.TOO_LARGE.refusal();
        }
        notices = EnumSet.noneOf(ReadingNotice.class);
        last = 0;
        cells.clear();
        var clean = CleanText.of(name, EnumSet.noneOf(ReadingNotice.class)).strip();
        sink.sheet(clean.substring(0, Math.min(clean.length(), ReadingLimit.SHEET_NAME)), hidden);
    }

    /// Returns the notices about the sheet.
    Set<ReadingNotice> notices() {
        return notices;
    }

    /// Puts a cell into the current row.
    ///
    /// @param column from 0
    void put(long column, Cell cell) {
        if (cell.kind() == Cell.Kind.EMPTY) {
            return;
        }
        if (column >= ReadingLimit.COLUMNS) {
            throw ReadingRefusal.TOO_MANY_COLUMNS.refusal();
        }
        while (cells.size() < column) {
            cells.add(Cell.BLANK);
        }
        if (cells.size() > column) {
            // The same cell a second time: no spreadsheet writes this.
            throw ReadingRefusal.DAMAGED.refusal();
        }
        if (cell.kind() == Cell.Kind.ERROR) {
            notices.add(ReadingNotice.ERRORS);
        }
        cells.add(cell);
    }

    /// Ends the current row, which is repeated a number of times.
    ///
    /// @param number the number of the first of them
    void row(long number, long times) throws IOException {
        if (number <= last) {
            throw ReadingRefusal.DAMAGED.refusal();
        }
        if (!cells.isEmpty()) {
            if (times > ReadingLimit.ROWS - rows || number + times > Integer.MAX_VALUE / 2) {
                throw ReadingRefusal.TOO_MANY_ROWS.refusal();
            }
            requireBounded(times);
            for (long time = 0; time < times; time++) {
                sink.row((int) (number + time), cells);
            }
            rows += (int) times;
            last = (int) (number + times - 1);
            cells.clear();
        }
    }

    private void requireBounded(long times) {
        allCells += times * cells.size();
        long letters = cells.stream().mapToLong(cell -> cell.text().length()).sum();
        if (allCells > ReadingLimit.CELLS || letters > ReadingLimit.ROW_LETTERS) {
            throw ReadingRefusal.TOO_LARGE.refusal();
        }
    }

    /// Ends the sheet.
    void end() throws IOException {
        sink.end(notices);
    }

    /// Checks whether any row was not empty.
    boolean anything() {
        return rows > 0;
    }
}
