package org.daybook.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A row of a file that was not taken in, as it is kept in the store.
///
/// @param id    its identity
/// @param sheet of which sheet
/// @param row   from 1, as a spreadsheet counts
/// @param kind  why
/// @param field in which column, where it is one
/// @param cells what stood in the columns that have a meaning
public record RefusedRow(UUID id, String sheet, int row, ProblemKind kind, Optional<ImportField> field,
        Map<ImportField, String> cells) {
    public RefusedRow {
        cells = Map.copyOf(cells);
    }

    /// Where and why, and nothing of what stood there.
    @Override
    public String toString() {
        return row + " " + kind.code();
    }
}
