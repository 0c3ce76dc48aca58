package org.daybook.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/// Takes what is read from a file, sheet after sheet.
interface RowSink {
    /// A sheet begins.
    void sheet(String name, boolean hidden) throws IOException;

    /// A row of it that has something in it.
    ///
    /// @param number from 1, greater than the one before
    void row(int number, List<Cell> cells) throws IOException;

    /// The sheet has ended.
    void end(Set<ReadingNotice> notices) throws IOException;

    /// How a text file is read, before its sheet.
    void form(TextForm form) throws IOException;

    /// How far the reading has come, in thousandths.
    void at(int thousandths) throws IOException;
}
