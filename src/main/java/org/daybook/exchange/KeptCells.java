package org.daybook.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/// Cells of a refused row as one JSON object, by the code of the field; those of its other columns as an object of their own in it.
final class KeptCells {
    private static final JsonFactory JSON = new JsonFactory();
    private static final ChildrenText CHILDREN = new ChildrenText(new CountedText());
    private static final String MORE = "more";
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
            var text = MeantTexts.meaning(mapping.values().getOrDefault(field, Map.of()), cell.text())
                    .orElse(cell.text());
            boolean turned = field.kind().isDay() && WrittenDate.isInDoubt(cell)
                    && mapping.habits().get(field) == DateHabit.MONTH_FIRST;
            if (field == ImportField.ANSWER && mapping.habits().get(ImportField.DAY) == DateHabit.MONTH_FIRST) {
                text = AnswerDay.turned(text);
            }
            if (field == ImportField.WITH_CHILDREN) {
                text = CHILDREN.withoutExpecting(text);
            }
            if (!text.isEmpty()) {
                cells.put(field, turned ? MONTH_FIRST.matcher(text.strip()).replaceFirst("$3$2$1") : text);
            }
        });
        return cells;
    }

    /// What a row can be corrected as; nothing where it cannot be.
    static Optional<SheetKind> about(SheetKind kind, ProblemKind why) {
        return Optional.of(kind).filter(_ -> why.isMendable());
    }

    /// A mark in a sheet with dates across.
    ///
    /// @param day     as ISO 8601, or the heading of which nobody says the year
    /// @param present what stands there; empty where it says that she came
    record Mark(String day, String present) {}

    /// A mark of one day in a sheet with dates across, as a row of its own.
    static RowProblem mark(ImportRow row, Mark mark, ProblemKind why, Optional<ImportField> field) {
        var cells = new EnumMap<ImportField, String>(ImportField.class);
        cells.put(ImportField.TITLE, row.sheet().source().name());
        cells.putAll(of(row.sheet(), row.mapping(), row.source()));
        cells.put(ImportField.DAY, mark.day());
        if (!mark.present().isEmpty()) {
            cells.put(ImportField.PRESENT, mark.present());
        }
        return new RowProblem(row.sheet().source(), row.source().number(), why, field,
                about(SheetKind.ATTENDANCE, why), cells, Map.of());
    }

    static String written(Map<ImportField, String> cells, Map<String, String> more) {
        var json = new StringWriter();
        try (var out = JSON.createGenerator(json)) {
            out.writeStartObject();
            for (var field : ImportField.values()) {
                var text = cells.get(field);
                if (text != null) {
                    out.writeStringField(field.code(), text);
                }
            }
            if (!more.isEmpty()) {
                out.writeObjectFieldStart(MORE);
                for (var one : more.entrySet()) {
                    out.writeStringField(one.getKey(), one.getValue());
                }
                out.writeEndObject();
            }
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return json.toString();
    }

    static Map<ImportField, String> read(String json) {
        var cells = new EnumMap<ImportField, String>(ImportField.class);
        each(json, false, (name, text) -> ImportField.ofCode(name).ifPresent(field -> cells.put(field, text)));
        return cells;
    }

    /// What stood in other columns, by day or by item.
    static Map<String, String> readMore(String json) {
        var more = new LinkedHashMap<String, String>();
        each(json, true, more::put);
        return more;
    }

    private static void each(String json, boolean ofMore, BiConsumer<String, String> then) {
        try (var in = JSON.createParser(json)) {
            boolean inMore = false;
            for (var token = in.nextToken(); token != null; token = in.nextToken()) {
                switch (token) {
                    case START_OBJECT -> inMore = MORE.equals(in.currentName());
                    case END_OBJECT -> inMore = false;
                    case VALUE_STRING -> {
                        if (inMore == ofMore) {
                            then.accept(in.currentName(), in.getText());
                        }
                    }
                    default -> {
                        // A name, or nothing that is written here.
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
