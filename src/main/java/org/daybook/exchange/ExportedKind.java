package org.daybook.exchange;

import java.util.List;
import java.util.stream.Stream;

/// How the rows of one kind of sheet are read from the store, so that the import writes the same again. One class for each, listed in
/// [ExportedKinds].
interface ExportedKind {
    /// What its sheet is about.
    SheetKind kind();

    /// Its rows.
    Rows rows(ExportSource source);

    /// Rows of a sheet, in an order that follows from what stands in them alone.
    ///
    /// @param more headings besides those of the kind
    /// @param rows one after the other
    record Rows(List<String> more, Stream<ExportRow> rows) {
        Rows(Stream<ExportRow> rows) {
            this(List.of(), rows);
        }
    }
}
