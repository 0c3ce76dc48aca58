package org.daybook.exchange;

/// Writes the rows of one kind of sheet that is about no woman. One class for each, listed in [KindWritings]. Inside the import's
/// passage; [#close] writes the last rows.
interface KindWriting extends AutoCloseable {
    /// Takes a row in, unless what it is about is here.
    ///
    /// @return what became of the row
    RowOutcome take(ImportRow row);

    @Override
    void close();
}
