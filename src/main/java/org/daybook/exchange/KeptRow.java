package org.daybook.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A row that was not imported, with its content.
///
/// @param row      the row
/// @param about    its kind
/// @param register the register to which its numbers belong
/// @param cells    the content of the columns that have a meaning, with days and texts as they were meant
/// @param more     the content of its other columns, by day as ISO 8601 or by item, in the order of the columns
public record KeptRow(RefusedRow row, SheetKind about, String register, Map<ImportField, String> cells,
        Map<String, String> more) {
    public KeptRow {
        cells = Map.copyOf(cells);
        more = Collections.unmodifiableMap(new LinkedHashMap<>(more));
    }

    /// Returns the same row with other cells; empty cells are dropped.
    KeptRow with(Map<ImportField, String> corrected, Map<String, String> others) {
        return new KeptRow(row, about, register, corrected, others);
    }

    /// Checks whether the register identified her by name: a number can then not be corrected.
    boolean isKnownByName() {
        return Optional.ofNullable(cells.get(ImportField.PERSON)).filter(text -> !text.isBlank())
                .filter(text -> Objects.equals(text, cells.get(ImportField.NAME))).isPresent();
    }

    /// Its content is kept out of logs.
    @Override
    public String toString() {
        return row.toString();
    }
}
