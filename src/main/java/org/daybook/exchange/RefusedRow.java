package org.daybook.exchange;

import java.util.Optional;
import java.util.UUID;

/// A row of a file that was not imported, as listed: its place and the reason, without its content.
///
/// @param id    its identity
/// @param sheet the name of the sheet
/// @param row   from 1, as in a spreadsheet
/// @param kind  the reason
/// @param field the column, if it is about one
/// @param about its kind; empty if it can be corrected in its file only
/// @param same  the identity of the first problem of the same row
public record RefusedRow(UUID id, String sheet, int row, ProblemKind kind, Optional<ImportField> field,
        Optional<SheetKind> about, UUID same) {
    /// Returns the place and the reason.
    @Override
    public String toString() {
        return row + " " + kind.code();
    }
}
