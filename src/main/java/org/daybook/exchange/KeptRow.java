package org.daybook.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A row that was not taken in, with what stood in it.
///
/// @param row      which
/// @param about    what it is about
/// @param register whose numbers it has
/// @param cells    what stood in the columns that have a meaning, days and texts as they were meant
/// @param more     what stood in its other columns, by day as ISO 8601 or by item, in the order of the columns
public record KeptRow(RefusedRow row, SheetKind about, String register, Map<ImportField, String> cells,
        Map<String, String> more) {
    public KeptRow {
        cells = Map.copyOf(cells);
        more = Collections.unmodifiableMap(new LinkedHashMap<>(more));
    }

    /// The same with other cells; an empty one is none.
    KeptRow with(Map<ImportField, String> corrected, Map<String, String> others) {
        return new KeptRow(row, about, register, corrected, others);
    }

    /// Whether the register knew her by her name: then a number is nothing that can be corrected.
    boolean isKnownByName() {
        return Optional.ofNullable(cells.get(ImportField.PERSON)).filter(text -> !text.isBlank())
                .filter(text -> Objects.equals(text, cells.get(ImportField.NAME))).isPresent();
    }

    /// What stands in it stands on no line of a log.
    @Override
    public String toString() {
        return row.toString();
    }
}
