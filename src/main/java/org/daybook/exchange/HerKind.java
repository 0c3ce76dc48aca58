package org.daybook.exchange;

/// How the rows of one kind of sheet about a woman's history are written. One class for each, listed in [HerHistory].
interface HerKind extends AutoCloseable {
    /// Returns the kind of the sheet.
    SheetKind kind();

    /// Reads a row.
    HerRow read(ImportRow row);

    /// Writes the rows still waiting.
    @Override
    void close();
}
