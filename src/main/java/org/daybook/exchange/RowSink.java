package org.daybook.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/// Receives what is read from a file, sheet after sheet.
interface RowSink {
    /// Begins a sheet.
    void sheet(String name, boolean hidden) throws IOException;

    /// Receives a row that is not empty.
    ///
    /// @param number from 1, greater than the one before
    void row(int number, List<Cell> cells) throws IOException;

    /// Ends the sheet.
    void end(Set<ReadingNotice> notices) throws IOException;

    /// Receives how a text file is read, before its sheet.
    void form(TextForm form) throws IOException;

    /// Receives the progress of the reading, in thousandths.
    void at(int thousandths) throws IOException;
}
