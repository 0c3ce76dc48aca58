package org.daybook.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Collects the cells of a file's sheets row by row, passes on rows that are not empty, and enforces the limits.
final class SheetRows {
    /// Bytes of the output for a row and for a cell, besides its letters, and the most for one letter.
    private static final int ROW_BYTES = 20;
    private static final int CELL_BYTES = 4;
    private static final int LETTER_BYTES = 3;
    private final RowSink sink;
    private final List<Cell> cells = new ArrayList<>();
    private Set<ReadingNotice> notices = EnumSet.noneOf(ReadingNotice.class);
    private int sheets;
    private int rows;
    private long allCells;
    private int last;
    /// The cells of the row before, and how many rows in succession have had them.
    private List<Cell> same = List.of();
    private long times;
    private long said;
    private boolean isColoured;
    private boolean areHeadingsColoured;
    /// The number of the row with the headings; 0 above it.
    private long headings;

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
        headings = 0;
        isColoured = false;
        same = List.of();
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

    /// Notes that a cell of the current row has a coloured background, also if it is empty.
    void coloured() {
        isColoured = true;
    }

    /// The first row with several cells has the headings, and the one below may, too: their colour means nothing.
    private void colours(long number) {
        boolean isHeading = headings == 0
                ? cells.stream().filter(cell -> cell.kind() != Cell.Kind.EMPTY).count() > 1
                : headings == number - 1 && areHeadingsColoured;
        if (isHeading && headings == 0) {
            headings = number;
            areHeadingsColoured = isColoured;
        } else if (headings > 0 && !isHeading && isColoured) {
            notices.add(ReadingNotice.COLOURS);
        }
        isColoured = false;
    }

    /// Ends the current row, which is repeated a number of times. Of rows with the same cells only the first are passed on: a
    /// formula may have been filled down to the last row of a spreadsheet.
    ///
    /// @param number the number of the first of them
    void row(long number, long repeated) throws IOException {
        if (number <= last) {
            throw ReadingRefusal.DAMAGED.refusal();
        }
        colours(number);
        if (!cells.isEmpty()) {
            if (repeated > ReadingLimit.ROWS - rows || number + repeated > Integer.MAX_VALUE / 2) {
                throw ReadingRefusal.TOO_MANY_ROWS.refusal();
            }
            long passed = passedOn(repeated);
            requireBounded(passed);
            for (long time = 0; time < passed; time++) {
                sink.row((int) (number + time), cells);
            }
            rows += (int) repeated;
            last = (int) (number + repeated - 1);
            cells.clear();
        }
    }

    private long passedOn(long repeated) {
        if (!cells.equals(same)) {
            same = List.copyOf(cells);
            times = 0;
        }
        long passed = Math.clamp(ReadingLimit.SAME_ROWS - times, 0, repeated);
        times += repeated;
        if (passed < repeated) {
            notices.add(ReadingNotice.SAME_ROWS);
        }
        return passed;
    }

    private void requireBounded(long passed) {
        allCells += passed * cells.size();
        long letters = cells.stream().mapToLong(cell -> cell.text().length()).sum();
        said += passed * (cells.stream().mapToLong(SheetRows::said).sum() + ROW_BYTES);
        if (allCells > ReadingLimit.CELLS || letters > ReadingLimit.ROW_LETTERS || said > ReadingLimit.SAID) {
            throw ReadingRefusal.TOO_LARGE.refusal();
        }
    }

    /// Returns the bytes that the output has for a cell, or a few more.
    private static long said(Cell cell) {
        return cell.text().chars().mapToLong(letter -> letter >= 0x80
                ? LETTER_BYTES
                : letter < ' ' || letter == '"' || letter == '\\' ? 2 : 1).sum() + CELL_BYTES;
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
