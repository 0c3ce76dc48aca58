package org.daybook.exchange;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.staff.UnitOfWork;

/// Rows of one sheet that were not imported, presented as a sheet again: the codes of their columns are the headings.
///
/// @param name  the name of the sheet from which they come
/// @param rows  by the numbers used for them here, which are their places among all rows being corrected
/// @param named whether they identify a woman by her name
record MendedSheet(String name, Map<Integer, KeptRow> rows, boolean named) implements FilelessSheet {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");

    MendedSheet {
        rows = new TreeMap<>(rows);
    }

    /// Returns the sheet with the meaning of its columns.
    PlannedSheet planned(SheetKind about) {
        var fields = about.fields();
        var columns = new EnumMap<ImportField, ColumnSource>(ImportField.class);
        var habits = new EnumMap<ImportField, DateHabit>(ImportField.class);
        for (int i = 0; i < fields.size(); i++) {
            columns.put(fields.get(i), new ColumnSource.Column(i, fields.get(i).code()));
            if (fields.get(i).kind().isDay()) {
                habits.put(fields.get(i), DateHabit.DAY_FIRST);
            }
        }
        var name = columns.get(ImportField.NAME);
        if (named && name != null) {
            columns.put(ImportField.PERSON, name);
        }
        return new PlannedSheet(this, Stream.concat(fields.stream().map(ImportField::code), others().stream()).toList(),
                0,
                Map.of(),
                List.of(new SheetMapping(about, columns, habits, Map.of())), false);
    }

    /// Returns the days or items for which a row has a column.
    private List<String> others() {
        return rows.values().stream().flatMap(kept -> kept.more().keySet().stream()).distinct().toList();
    }

    private static SourceRow row(int number, KeptRow kept, List<String> others) {
        return new SourceRow(number, Stream.concat(
                kept.about().fields().stream().map(field -> kept.cells().getOrDefault(field, "")),
                others.stream().map(other -> kept.more().getOrDefault(other, ""))).map(MendedSheet::cell).toList());
    }

    /// Returns the cell of a text that was typed.
    static Cell cell(String text) {
        return NUMBER.matcher(text.strip()).matches()
                ? new Cell(Cell.Kind.NUMBER, text.strip())
                : CleanText.cell(text, EnumSet.noneOf(ReadingNotice.class));
    }

    @Override
    public List<SourceRow> all() {
        var others = others();
        return rows.entrySet().stream().map(row -> row(row.getKey(), row.getValue(), others)).toList();
    }

    /// Builds these rows only: consents are read a hundred at a time.
    @Override
    public void forEachRow(UnitOfWork work, Set<Integer> numbers, Consumer<SourceRow> row) {
        var others = others();
        rows.forEach((number, kept) -> {
            if (numbers.contains(number)) {
                row.accept(row(number, kept, others));
            }
        });
    }

    /// Numbers rows in their order, from 1.
    static Map<Integer, KeptRow> numbered(List<KeptRow> rows) {
        var numbered = new TreeMap<Integer, KeptRow>();
        IntStream.range(0, rows.size()).forEach(i -> numbered.put(i + 1, rows.get(i)));
        return numbered;
    }
}
