package org.daybook.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/// The cells that were corrected while an import is prepared, with the content that they have in their file. On the JavaFX
/// application thread.
final class CorrectedCells {
    /// By row of the whole sheet, and by column from 0.
    private final Map<RowAt, Map<Integer, Cell>> inFile = new HashMap<>();

    /// Adds a correction. A cell that has the content of the file again is not corrected any more.
    void add(OpenedRow row, Map<Integer, Cell> cells) {
        var at = whole(row.at());
        var known = inFile.computeIfAbsent(at, _ -> new HashMap<>());
        cells.forEach((column, cell) -> {
            known.putIfAbsent(column, row.row().at(column));
            known.remove(column, cell);
        });
        inFile.values().removeIf(Map::isEmpty);
    }

    private static RowAt whole(RowAt at) {
        return new RowAt(at.sheet().whole(), at.row());
    }

    /// Returns the number of corrected rows.
    int rows() {
        return inFile.size();
    }

    /// Forgets those of some sheets.
    void forget(Predicate<SourceSheet> sheets) {
        inFile.keySet().removeIf(at -> sheets.test(at.sheet()));
    }
}
