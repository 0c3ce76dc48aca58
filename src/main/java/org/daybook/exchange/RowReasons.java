package org.daybook.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Why a row is not imported, in the worker's language.
final class RowReasons {
    private final Map<String, String> ofCells = new LinkedHashMap<>();
    private final List<String> ofRow = new ArrayList<>();

    /// Adds what is wrong with a cell.
    ///
    /// @param key the key of the cell
    void cell(String key, String reason) {
        ofCells.putIfAbsent(key, reason);
    }

    /// Adds what is wrong with the row as a whole, or with something that has no cell.
    void row(String reason) {
        if (!ofRow.contains(reason)) {
            ofRow.add(reason);
        }
    }

    /// Returns what is wrong with cells, by key, the first first.
    Map<String, String> ofCells() {
        return ofCells;
    }

    /// Returns what is wrong with the row as a whole.
    List<String> ofRow() {
        return ofRow;
    }
}
