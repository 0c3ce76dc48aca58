package org.daybook.reports.files;

import java.util.ArrayList;
import java.util.List;
import org.daybook.base.PlainText;

/// A page of a spreadsheet.
///
/// @param name   on its tab
/// @param widths of the columns, in letters
/// @param rows   from the top
/// @param starts how many rows stand above each table
/// @param heads  the row that stands still and is printed on every page, from 1; 0 for none
record Grid(String name, List<Integer> widths, List<List<Cell>> rows, List<Integer> starts,
        int heads) {
    /// Some of them taller than others.
    private static final int ROWS_A_PAGE = 58;

    Grid {
        widths = List.copyOf(widths);
        starts = List.copyOf(starts);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// Where a new page begins, so that no table is cut by the end of one.
    ///
    /// @return how many rows stand above each of them
    List<Integer> breaks() {
        return breaks(starts, rows.size());
    }

    /// Where a new page begins.
    ///
    /// @param starts how many rows stand above each thing that is not to be cut
    /// @param end    how many rows there are
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

    /// How a cell looks. The order is that of the styles in the files.
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

    /// What stands in a cell.
    sealed interface Cell {
        /// How it looks.
        Look look();
    }

    /// Words, which no spreadsheet takes for a formula.
    ///
    /// @param words the words
    /// @param look  how they look
    record Words(String words, Look look) implements Cell {
        Words {
            words = PlainText.of(words);
        }
    }

    /// A whole number.
    ///
    /// @param number the number
    /// @param look   how it looks
    record Number(int number, Look look) implements Cell {}

    /// Nothing, so that no chart takes it for a nought.
    ///
    /// @param look how it looks
    record Nothing(Look look) implements Cell {}
}
