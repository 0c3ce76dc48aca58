package org.daybook.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A mapping as a text file that people can read and write by hand, and other programs can write: one statement per line, as
/// described in `docs/import-format.md`. Parsing is strict: an unknown line is refused with its number.
public final class MappingFile {
    static final String FIRST_LINE = "daybook-mapping 1";
    private static final String COLUMN = "column ";
    private static final String COLUMNS = "columns ";
    private static final Pattern TWO = Pattern.compile("(.+?) \\+ (.+)");
    private static final String ALWAYS = "always ";
    private static final String ROW = "row number";
    private static final String EVERY = "*";
    private static final String LEFT_OUT = "left-out";
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern LINE = Pattern.compile("([^=]*?)\\s*=\\s*(.*)");
    private static final Pattern VALUE = Pattern.compile("value ([a-z-]+): (.+)");
    private static final Pattern DATES = Pattern.compile("dates ([a-z-]+)");

    private String register = "";
    private final List<ImportMapping.Sheet> sheets = new ArrayList<>();
    private Optional<String> name = Optional.empty();
    private Optional<Optional<SheetKind>> kind = Optional.empty();
    private final Map<ImportField, List<ColumnSource>> columns = new EnumMap<>(ImportField.class);
    private final Map<ImportField, DateHabit> habits = new EnumMap<>(ImportField.class);
    private final Map<ImportField, Map<String, String>> values = new EnumMap<>(ImportField.class);

    private MappingFile() {}

    /// The result of reading a mapping.
    public sealed interface Read {
        /// The mapping can be used.
        record Sound(ImportMapping mapping) implements Read {}

        /// A line is not known.
        ///
        /// @param line from 1
        record Broken(int line) implements Read {}
    }

    /// Thrown internally, with the line number alone.
    private static final class BrokenLine extends RuntimeException {
        BrokenLine() {
            super("a line says nothing that is known", null, false, false);
        }
    }

    /// Reads a mapping.
    public static Read read(String text) {
        var lines = text.lines().toList();
        var reading = new MappingFile();
        int at = 0;
        try {
            for (; at < lines.size(); at++) {
                reading.line(at, lines.get(at).strip());
            }
            reading.end();
            return lines.isEmpty()
                    ? new Read.Broken(1)
                    : new Read.Sound(new ImportMapping(reading.register, reading.sheets));
        } catch (BrokenLine e) {
            return new Read.Broken(Math.min(at + 1, Math.max(lines.size(), 1)));
        }
    }

    private void line(int at, String line) {
        if (at == 0) {
            known(line.equals(FIRST_LINE));
            return;
        }
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        var parts = LINE.matcher(line);
        known(parts.matches());
        said(parts.group(1), parts.group(2));
    }

    private void said(String what, String text) {
        switch (what) {
            case "register" -> {
                known(name.isEmpty() && sheets.isEmpty());
                register = text;
            }
            case "sheet" -> {
                end();
                known(!text.isEmpty());
                name = Optional.of(text);
            }
            case "kind" -> {
                known(name.isPresent() && kind.isEmpty());
                var found = SheetKind.ofCode(text);
                known(found.isPresent() || text.equals(LEFT_OUT));
                kind = Optional.of(found);
            }
            default -> column(what, text);
        }
    }

    private void column(String what, String text) {
        known(kind.flatMap(one -> one).isPresent());
        var value = VALUE.matcher(what);
        var dates = DATES.matcher(what);
        if (value.matches()) {
            values.computeIfAbsent(field(value.group(1)), _ -> new HashMap<>())
                    .put(MeantTexts.key(value.group(2), text), text);
        } else if (dates.matches()) {
            habits.put(field(dates.group(1)), DateHabit.ofCode(text).orElseThrow(BrokenLine::new));
        } else {
            columns.computeIfAbsent(field(what), _ -> new ArrayList<>()).add(source(text));
        }
    }

    private ImportField field(String code) {
        var field = ImportField.ofCode(code).orElseThrow(BrokenLine::new);
        var about = kind.flatMap(one -> one).orElseThrow(BrokenLine::new);
        known(about.fields().contains(field) || about == SheetKind.ANSWERS && field == ImportField.ITEM
                || about == SheetKind.ATTENDANCE_GRID && field == ImportField.PRESENT
                || about.hasDays(field));
        return field;
    }

    private static ColumnSource source(String text) {
        if (text.startsWith(COLUMN)) {
            return new ColumnSource.Column(-1, text.substring(COLUMN.length()).strip());
        }
        if (text.startsWith(COLUMNS)) {
            var two = TWO.matcher(text.substring(COLUMNS.length()).strip());
            known(two.matches());
            return new ColumnSource.Columns(-1, two.group(1).strip(), -1, two.group(2).strip());
        }
        if (text.startsWith(ALWAYS)) {
            return new ColumnSource.Always(text.substring(ALWAYS.length()).strip());
        }
        known(text.equals(ROW));
        return new ColumnSource.RowNumber();
    }

    private void end() {
        name.ifPresent(sheet -> {
            known(kind.isPresent());
            sheets.add(new ImportMapping.Sheet(sheet, kind.orElseThrow(), columns, habits, values));
        });
        name = Optional.empty();
        kind = Optional.empty();
        columns.clear();
        habits.clear();
        values.clear();
    }

    private static void known(boolean what) {
        if (!what) {
            throw new BrokenLine();
        }
    }

    /// Writes a plan as a mapping, so that the next file of the same register is understood immediately.
    public static String written(ImportPlan plan) {
        var out = new StringBuilder(FIRST_LINE + "\n");
        if (!plan.register().isEmpty()) {
            out.append("register = ").append(plan.register()).append('\n');
        }
        var labels = SheetLabels.mapped(plan.sheets());
        for (var sheet : plan.sheets()) {
            var called = labels.of(sheet.source());
            if (sheet.mappings().isEmpty()) {
                out.append("\nsheet = ").append(oneLine(called)).append("\nkind = " + LEFT_OUT + "\n");
            }
            sheet.mappings().forEach(mapping -> write(called, mapping, out));
        }
        return out.toString();
    }

    /// Returns a text in a form that fits on a line.
    static String oneLine(String text) {
        return SPACES.matcher(text.strip()).replaceAll(" ");
    }

    private static void write(String sheet, SheetMapping mapping, StringBuilder out) {
        out.append("\nsheet = ").append(sheet.equals(EVERY) ? "sheet" : oneLine(sheet)).append("\nkind = ")
                .append(mapping.kind().code()).append('\n');
        for (var field : ImportField.values()) {
            var source = mapping.columns().get(field);
            // The day of these consents does not apply to the next ones: it is asked for again.
            boolean asked = mapping.kind() == SheetKind.CONSENTS && field == ImportField.DAY
                    && source instanceof ColumnSource.Always;
            if (source != null && !asked) {
                out.append(field.code()).append(" = ").append(switch (source) {
                    case ColumnSource.Column column -> COLUMN + oneLine(column.heading());
                    case ColumnSource.Columns two -> COLUMNS + oneLine(two.firstHeading()) + " + "
                            + oneLine(two.secondHeading());
                    case ColumnSource.Always always -> ALWAYS + oneLine(always.text());
                    case ColumnSource.RowNumber _ -> ROW;
                }).append('\n');
            }
            var habit = mapping.habits().get(field);
            if (habit != null) {
                out.append("dates ").append(field.code()).append(" = ").append(habit.code()).append('\n');
            }
            // A star without meaning is ignored anyway, and would be read as every other text.
            mapping.values().getOrDefault(field, Map.of()).entrySet().stream()
                    .filter(value -> !value.getKey().equals(MeantTexts.STAR) || !value.getValue().isEmpty())
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(value -> out.append("value ").append(field.code()).append(": ")
                            .append(value.getKey().equals(MeantTexts.EVERY_OTHER) ? MeantTexts.STAR : value.getKey())
                            .append(" = ").append(value.getValue()).append('\n'));
        }
    }
}
