package org.daybook.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a reader found in a file, kept in memory.
public final class Found implements RowSink {
    final List<String> sheets = new ArrayList<>();
    final List<String> hidden = new ArrayList<>();
    final List<SourceRow> rows = new ArrayList<>();
    final Set<ReadingNotice> notices = EnumSet.noneOf(ReadingNotice.class);
    Optional<TextForm> form = Optional.empty();

    /// Reads a file in this process.
    public static Found in(Path file) throws IOException {
        return in(file, Optional.empty());
    }

    static Found in(Path file, Optional<TextForm> form) throws IOException {
        var found = new Found();
        TableReading.read(file, form, found);
        return found;
    }

    /// Writes bytes into a file and reads it.
    static Found in(Path folder, String name, byte[] bytes) throws IOException {
        return in(Files.write(folder.resolve(name), bytes));
    }

    /// Returns the rows as text: number, then the kind and text of each cell.
    public List<String> written() {
        return rows.stream().map(row -> row.number() + ": "
                + String.join(" | ", row.cells().stream().map(CellText::of).toList())).toList();
    }

    @Override
    public void sheet(String name, boolean isHidden) {
        sheets.add(name);
        if (isHidden) {
            hidden.add(name);
        }
    }

    @Override
    public void row(int number, List<Cell> cells) {
        rows.add(new SourceRow(number, cells));
    }

    @Override
    public void end(Set<ReadingNotice> said) {
        notices.addAll(said);
    }

    @Override
    public void form(TextForm how) {
        form = Optional.of(how);
    }

    @Override
    public void at(int thousandths) {
        assert thousandths >= 0 && thousandths <= 1000;
    }
}
