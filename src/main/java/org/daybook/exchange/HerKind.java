package org.daybook.exchange;

/// How the rows of one kind of sheet about a woman's history are written. One class for each, listed in [HerHistory].
interface HerKind extends AutoCloseable {
    /// What its sheet is about.
    SheetKind kind();

    /// What a row says.
    HerRow read(ImportRow row);

    /// Writes what waits.
    @Override
    void close();
}
