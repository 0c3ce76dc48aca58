package org.daybook.exchange;

/// Writes the rows of one kind of sheet that is about no woman. One class for each, called by [KindWritings]. Inside the import's
/// passage; [#close] writes the last rows, where it writes any of its own.
interface KindWriting extends AutoCloseable {
    /// Takes a row in, unless what it is about is here.
    ///
    /// @return what became of the row
    RowOutcome take(ImportRow row);

    /// A text of one line.
    static String line(ImportRow row, ImportField field) {
        return row.text(field).orElse("").replace('\n', ' ').strip();
    }

    @Override
    default void close() {
        // Others write its rows.
    }
}
