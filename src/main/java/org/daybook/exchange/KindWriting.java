package org.daybook.exchange;

/// Writes the rows of one kind of sheet that is not about women. One class for each, called by [KindWritings]. Inside the
/// import's passage; [#close] writes the last rows, if the class writes any of its own.
interface KindWriting extends AutoCloseable {
    /// Imports a row, unless what it is about is here.
    ///
    /// @return the outcome of the row
    RowOutcome take(ImportRow row);

    /// Returns a text of one line.
    static String line(ImportRow row, ImportField field) {
        return row.text(field).orElse("").replace('\n', ' ').strip();
    }

    @Override
    default void close() {
        // Others write its rows.
    }
}
