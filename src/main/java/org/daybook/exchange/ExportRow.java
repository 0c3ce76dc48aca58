package org.daybook.exchange;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One row of an export while it is put together. What it holds is a text that the import reads as the same again.
final class ExportRow {
    private final Map<ImportField, String> cells = new EnumMap<>(ImportField.class);
    private final Map<String, String> more = new HashMap<>();

    /// A text, as the import cleans it; nothing where nothing is left of it.
    ExportRow text(ImportField field, Optional<String> text) {
        text.map(ExportRow::clean).filter(clean -> !clean.isEmpty()).ifPresent(clean -> cells.put(field, clean));
        return this;
    }

    /// A text that is needed.
    ExportRow text(ImportField field, String text) {
        return text(field, Optional.of(text));
    }

    ExportRow day(ImportField field, Optional<LocalDate> day) {
        return text(field, day.map(LocalDate::toString));
    }

    ExportRow day(ImportField field, LocalDate day) {
        return text(field, day.toString());
    }

    ExportRow number(ImportField field, OptionalInt number) {
        return text(field, number.stream().mapToObj(Integer::toString).findFirst());
    }

    /// Under a heading of its own.
    ExportRow more(String heading, int number) {
        more.put(heading, Integer.toString(number));
        return this;
    }

    /// What stands in a column; nothing where it is empty.
    @Nullable
    String at(ImportField field) {
        return cells.get(field);
    }

    /// By what stands in these columns, one after the other.
    static Comparator<ExportRow> by(ImportField... fields) {
        return by(List.of(fields));
    }

    /// By what stands in the columns of a kind.
    static Comparator<ExportRow> by(SheetKind kind) {
        return by(kind.fields());
    }

    private static Comparator<ExportRow> by(List<ImportField> fields) {
        return (one, other) -> fields.stream()
                .mapToInt(field -> one.cells.getOrDefault(field, "").compareTo(other.cells.getOrDefault(field, "")))
                .filter(order -> order != 0).findFirst().orElse(0);
    }

    /// Its cells in the order of these columns.
    List<Cell> cells(List<ImportField> fields, List<String> headings) {
        return Stream.concat(fields.stream().map(cells::get), headings.stream().map(more::get))
                .map(text -> text == null ? Cell.BLANK : new Cell(Cell.Kind.TEXT, text)).toList();
    }

    /// As a reader of the same text would make it.
    static String clean(String text) {
        return CleanText.of(text, EnumSet.noneOf(ReadingNotice.class)).strip();
    }
}
