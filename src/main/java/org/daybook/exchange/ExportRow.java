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

/// One row of an export while it is built. Its texts are read back by the import as the same values.
final class ExportRow {
    private final Map<ImportField, String> cells = new EnumMap<>(ImportField.class);
    private final Map<String, String> more = new HashMap<>();

    /// Sets a text, cleaned as the import cleans it; nothing if nothing is left of it.
    ExportRow text(ImportField field, Optional<String> text) {
        text.map(ExportRow::clean).filter(clean -> !clean.isEmpty()).ifPresent(clean -> cells.put(field, clean));
        return this;
    }

    /// Sets a required text.
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

    /// Sets a number under a heading of its own.
    ExportRow more(String heading, int number) {
        more.put(heading, Integer.toString(number));
        return this;
    }

    /// Returns the value of a column; null if it is empty.
    @Nullable
    String at(ImportField field) {
        return cells.get(field);
    }

    /// Orders rows by the values of these columns, one after the other.
    static Comparator<ExportRow> by(ImportField... fields) {
        return by(List.of(fields));
    }

    /// Orders rows by the values of the columns of a kind.
    static Comparator<ExportRow> by(SheetKind kind) {
        return by(kind.fields());
    }

    private static Comparator<ExportRow> by(List<ImportField> fields) {
        return (one, other) -> fields.stream()
                .mapToInt(field -> one.cells.getOrDefault(field, "").compareTo(other.cells.getOrDefault(field, "")))
                .filter(order -> order != 0).findFirst().orElse(0);
    }

    /// Returns its cells in the order of these columns.
    List<Cell> cells(List<ImportField> fields, List<String> headings) {
        return Stream.concat(fields.stream().map(cells::get), headings.stream().map(more::get))
                .map(text -> text == null ? Cell.BLANK : new Cell(Cell.Kind.TEXT, text)).toList();
    }

    /// Cleans a text as a reader of the same text would.
    static String clean(String text) {
        return CleanText.of(text, EnumSet.noneOf(ReadingNotice.class)).strip();
    }
}
