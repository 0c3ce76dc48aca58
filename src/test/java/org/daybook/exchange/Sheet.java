package org.daybook.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.daybook.staff.UnitOfWork;

/// A sheet as somebody keeps it, written in a test: cells are separated by a bar, headings first.
public record Sheet(String name, List<SourceRow> rows, String file) implements SourceSheet {
    Sheet(String name, List<SourceRow> rows) {
        this(name, rows, "register.xlsx");
    }

    /// Returns the same sheet in another file.
    Sheet in(String other) {
        return new Sheet(name, rows, other);
    }

    /// Returns a sheet of these lines.
    public static Sheet of(String name, String... lines) {
        var rows = new ArrayList<SourceRow>();
        for (var line : lines) {
            rows.add(new SourceRow(rows.size() + 1, Arrays.stream(line.split("\\|", -1)).map(Sheet::cell).toList()));
        }
        return new Sheet(name, rows);
    }

    private static Cell cell(String text) {
        var plain = text.strip();
        if (plain.isEmpty()) {
            return Cell.BLANK;
        }
        return new Cell(plain.matches("\\d+(\\.\\d+)?") ? Cell.Kind.NUMBER : Cell.Kind.TEXT, plain);
    }

    @Override
    public boolean hidden() {
        return false;
    }

    @Override
    public Set<String> notices() {
        return Set.of();
    }

    @Override
    public int rowCount() {
        return rows.size();
    }

    @Override
    public void forEachRow(Consumer<SourceRow> row) {
        rows.forEach(row);
    }

    @Override
    public void forEachRow(UnitOfWork work, Consumer<SourceRow> row) {
        rows.forEach(row);
    }
}
