package org.daybook.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daybook.paths.Path;

/// A typed grid, as a sheet with dates as headings.
///
/// @param name the activity
/// @param rows one for each woman: her card, and a cell for each date
record TypedSheet(String name, List<SourceRow> rows) implements FilelessSheet {
    private static final String PERSON = "person";

    TypedSheet {
        rows = List.copyOf(rows);
    }

    /// Returns the sheet with the meaning of its columns: headings are codes and ISO 8601 dates.
    PlannedSheet planned(TypedGrid grid) {
        var columns = new EnumMap<ImportField, ColumnSource>(ImportField.class);
        columns.put(ImportField.PERSON, new ColumnSource.Column(0, PERSON));
        columns.put(ImportField.TITLE, new ColumnSource.Always(name));
        grid.path().map(Path::code).ifPresent(code -> columns.put(ImportField.PATH, new ColumnSource.Always(code)));
        typed(grid.start()).forEach(time -> columns.put(ImportField.START, time));
        typed(grid.minutes()).forEach(length -> columns.put(ImportField.MINUTES, length));
        var headings = Stream.concat(Stream.of(PERSON), grid.days().stream().map(Object::toString)).toList();
        return new PlannedSheet(this, headings, 0, Map.of(),
                List.of(new SheetMapping(SheetKind.ATTENDANCE_GRID, columns, Map.of(), Map.of())), false);
    }

    private static List<ColumnSource> typed(String text) {
        return text.isBlank() ? List.of() : List.of(new ColumnSource.Always(text.strip()));
    }

    @Override
    public List<SourceRow> all() {
        return rows;
    }

    /// The women are kept out of messages.
    @Override
    public String toString() {
        return "TypedSheet";
    }
}
