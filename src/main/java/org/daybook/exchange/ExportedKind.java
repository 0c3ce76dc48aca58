package org.daybook.exchange;

import java.util.List;
import java.util.stream.Stream;

/// How the rows of one kind of sheet are read from the store, so that the import writes the same again. One class for each
/// kind, listed in [ExportedKinds].
interface ExportedKind {
    /// Returns the kind of the sheet.
    SheetKind kind();

    /// Returns its rows.
    Rows rows(ExportSource source);

    /// Rows of a sheet, in an order that depends on their content alone.
    ///
    /// @param more headings in addition to those of the kind
    /// @param rows in order
    record Rows(List<String> more, Stream<ExportRow> rows) {
        Rows(Stream<ExportRow> rows) {
            this(List.of(), rows);
        }
    }
}
