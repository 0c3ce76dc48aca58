package org.daybook.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Cells of a refused row as one JSON object, by the code of the field.
final class KeptCells {
    private static final JsonFactory JSON = new JsonFactory();
    private static final Set<ImportField> PLACES = Set.of(ImportField.ADDRESS, ImportField.WAY);
    private static final Pattern MONTH_FIRST = Pattern.compile("^(\\d{1,2})(\\s?[/\\-]\\s?)(\\d{1,2})");

    private KeptCells() {}

    /// What stands in the columns of a row that have a meaning, as it is to be read without what its mapping says: a day of a
    /// column that has the month first has it second, and what a text was said to mean stands in its place.
    static Map<ImportField, String> of(PlannedSheet sheet, SheetMapping mapping, SourceRow row) {
        var cells = new EnumMap<ImportField, String>(ImportField.class);
        // Of no sheet it is kept where something is: it could be a place that must not be found.
        mapping.columns().entrySet().stream().filter(entry -> !PLACES.contains(entry.getKey())).forEach(entry -> {
            var field = entry.getKey();
            var source = entry.getValue();
            var cell = source.cell(row, sheet.sensitive().keySet());
            var text = mapping.values().getOrDefault(field, Map.of()).getOrDefault(FoldedText.of(cell.text()),
                    cell.text());
            boolean turned = field.kind().isDay() && WrittenDate.isInDoubt(cell)
                    && mapping.habits().get(field) == DateHabit.MONTH_FIRST;
            if (!text.isEmpty()) {
                cells.put(field, turned ? MONTH_FIRST.matcher(text.strip()).replaceFirst("$3$2$1") : text);
            }
        });
        return cells;
    }

    /// What a row can be corrected as; nothing where it is no row, or where more stands in it than the columns of its kind.
    static Optional<SheetKind> about(SheetKind kind, ProblemKind why) {
        return Optional.of(kind).filter(one -> !one.hasMore() && why != ProblemKind.TOTAL && why != ProblemKind.REMARK);
    }

    /// A mark of one day in a sheet with dates across, as a row of its own.
    static RowProblem mark(ImportRow row, LocalDate day, ProblemKind why, Optional<ImportField> field) {
        var cells = new EnumMap<ImportField, String>(ImportField.class);
        cells.put(ImportField.TITLE, row.sheet().source().name());
        cells.putAll(of(row.sheet(), row.mapping(), row.source()));
        cells.put(ImportField.DAY, day.toString());
        return new RowProblem(row.sheet().source(), row.source().number(), why,
                field, about(SheetKind.ATTENDANCE, why), cells);
    }

    static String written(Map<ImportField, String> cells) {
        var json = new StringWriter();
        try (var out = JSON.createGenerator(json)) {
            out.writeStartObject();
            for (var field : ImportField.values()) {
                var text = cells.get(field);
                if (text != null) {
                    out.writeStringField(field.code(), text);
                }
            }
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return json.toString();
    }

    static Map<ImportField, String> read(String json) {
        var cells = new EnumMap<ImportField, String>(ImportField.class);
        try (var in = JSON.createParser(json)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                var field = ImportField.ofCode(in.currentName());
                var text = in.nextTextValue();
                field.ifPresent(one -> cells.put(one, text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cells;
    }
}
