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

/// The cells of a refused row as one JSON object, by the code of the field; the cells of its other columns are a nested object.
final class KeptCells {
    private static final JsonFactory JSON = new JsonFactory();
    private static final ChildrenText CHILDREN = new ChildrenText(new CountedText());
    private static final String MORE = "more";
    private static final Set<ImportField> PLACES = Set.of(ImportField.ADDRESS, ImportField.WAY);
    private static final Pattern MONTH_FIRST = Pattern.compile("^(\\d{1,2})(\\s?[/\\-]\\s?)(\\d{1,2})");

    private KeptCells() {}

    /// Returns the cells of a row that have a meaning, in a form that can be read without its mapping: days of a column that
    /// has the month first are turned round, numbers of hours have their unit, and texts with a specified meaning are replaced by
    /// it. Marks below days have the name of their sheet as their title.
    static Map<ImportField, String> of(PlannedSheet sheet, SheetMapping mapping, SourceRow row) {
        var cells = new EnumMap<ImportField, String>(ImportField.class);
        if (mapping.kind() == SheetKind.ATTENDANCE_GRID && !sheet.source().name().isBlank()) {
            cells.put(ImportField.TITLE, sheet.source().name());
        }
        // Addresses are kept from no sheet: one of them could be a place that must not be found.
        mapping.columns().entrySet().stream().filter(entry -> !PLACES.contains(entry.getKey())).forEach(entry -> {
            var field = entry.getKey();
            var source = entry.getValue();
            var cell = source.cell(row, sheet.sensitive().keySet());
            var text = meant(field, mapping, cell.text());
            boolean turned = field.kind().isDay() && WrittenDate.isInDoubt(cell)
                    && mapping.habits().get(field) == DateHabit.MONTH_FIRST;
            if (field == ImportField.ANSWER && mapping.habits().get(ImportField.DAY) == DateHabit.MONTH_FIRST) {
                text = AnswerDay.turned(text);
            }
            if (field == ImportField.MINUTES && source instanceof ColumnSource.Column(int _, String heading)
                    && WrittenTime.isInHours(heading)) {
                text = WrittenTime.inHours(text.strip());
            }
            if (field == ImportField.WITH_CHILDREN) {
                text = CHILDREN.withoutExpecting(text);
            }
            if (!text.isEmpty()) {
                cells.put(field, turned ? turned(text) : text);
            }
        });
        return cells;
    }

    /// Returns a day that has its month first, with the day first.
    static String turned(String day) {
        return MONTH_FIRST.matcher(day.strip()).replaceFirst("$3$2$1");
    }

    /// Signs in doubt are asked about once for their sheet, other texts each.
    private static String meant(ImportField field, SheetMapping mapping, String text) {
        var meaning = MeantTexts.meaning(mapping.values().getOrDefault(field, Map.of()), text);
        boolean mark = field == ImportField.PRESENT || field == ImportField.ABSENT;
        return !mark && meaning.equals(Optional.of(MarkLetter.IN_DOUBT))
                ? TextInDoubt.of(text)
                : meaning.orElse(text);
    }

    /// Returns the kind as which a row can be corrected; empty if it cannot be.
    static Optional<SheetKind> about(SheetKind kind, ProblemKind why) {
        return Optional.of(kind).filter(_ -> why.isMendable());
    }

    /// A mark in a sheet with dates as headings.
    ///
    /// @param day     as ISO 8601, or the heading if its year is not known
    /// @param present the text of the mark; empty if it means that she came
    record Mark(String day, String present) {}

    /// Returns a mark of one day in a sheet with dates as headings, as a row of its own.
    static RowProblem mark(ImportRow row, Mark mark, ProblemKind why, Optional<ImportField> field) {
        var cells = new EnumMap<ImportField, String>(ImportField.class);
        cells.putAll(of(row.sheet(), row.mapping(), row.source()));
        cells.put(ImportField.DAY, mark.day());
        if (!mark.present().isEmpty()) {
            cells.put(ImportField.PRESENT, mark.present());
        }
        return new RowProblem(row.sheet().source(), row.number(), why, field,
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

    /// Returns the content of other columns, by day or by item.
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
                        // A name, or something that is not written here.
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
