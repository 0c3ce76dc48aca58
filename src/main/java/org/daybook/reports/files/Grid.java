package org.daybook.reports.files;

import java.util.ArrayList;
import java.util.List;
import org.daybook.base.PlainText;

/// A sheet of a spreadsheet.
///
/// @param name   the name on its tab
/// @param widths the widths of the columns, in characters
/// @param rows   from the top
/// @param starts the number of rows above each table
/// @param heads  the row that is frozen and printed on every page, from 1; 0 for none
record Grid(String name, List<Integer> widths, List<List<Cell>> rows, List<Integer> starts,
        int heads) {
    /// Some rows are taller than others.
    private static final int ROWS_A_PAGE = 58;

    Grid {
        widths = List.copyOf(widths);
        starts = List.copyOf(starts);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// Returns the page breaks, placed so that no table is split.
    ///
    /// @return the number of rows above each break
    List<Integer> breaks() {
        return breaks(starts, rows.size());
    }

    /// Returns the page breaks.
    ///
    /// @param starts the number of rows above each block that must not be split
    /// @param end    the number of rows
    static List<Integer> breaks(List<Integer> starts, int end) {
        int top = 0;
        var breaks = new ArrayList<Integer>();
        for (int n = 0; n < starts.size(); n++) {
            int below = n + 1 < starts.size() ? starts.get(n + 1) : end;
            if (below - top > ROWS_A_PAGE) {
                top = starts.get(n);
                breaks.add(top);
            }
        }
        return List.copyOf(breaks);
    }

    /// The style of a cell. The order is that of the styles in the files.
    enum Look {
        TEXT,
        TITLE,
        SECTION,
        HEAD,
        HEAD_OF_NUMBERS,
        HEAD_OF_WAYS,
        NAME,
        NUMBER,
        HOW,
        EARLIER,
        TOTAL,
        TOTAL_NUMBER,
        TOTAL_HOW,
        TOTAL_EARLIER
    }

    /// The content of a cell.
    sealed interface Cell {
        /// Returns its style.
        Look look();
    }

    /// Words, which no spreadsheet interprets as a formula.
    ///
    /// @param words the words
    /// @param look  their style
    record Words(String words, Look look) implements Cell {
        Words {
            words = PlainText.of(words);
        }
    }

    /// A whole number.
    ///
    /// @param number the number
    /// @param look   its style
    record Number(int number, Look look) implements Cell {}

    /// An empty cell, which no chart interprets as zero.
    ///
    /// @param look its style
    record Nothing(Look look) implements Cell {}
}
