package org.daybook.exchange;

import java.util.Optional;
import java.util.UUID;

/// A row of a file that was not taken in, as it is listed: where it stood and why, and nothing of what stood there.
///
/// @param id    its identity
/// @param sheet of which sheet
/// @param row   from 1, as a spreadsheet counts
/// @param kind  why
/// @param field in which column, where it is one
/// @param about what it is about; empty where it can be corrected in its file only
/// @param same  the identity of the first problem of the same row
public record RefusedRow(UUID id, String sheet, int row, ProblemKind kind, Optional<ImportField> field,
        Optional<SheetKind> about, UUID same) {
    /// Where and why.
    @Override
    public String toString() {
        return row + " " + kind.code();
    }
}
