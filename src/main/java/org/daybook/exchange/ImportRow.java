package org.daybook.exchange;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/// A row whose values were read, before the store is queried. A file may have a million of them, so nothing holds them for
/// longer than a step.
///
/// @param sheet   its sheet
/// @param mapping the mapping of the sheet
/// @param source  the row as written
/// @param values  by the place of the field in its kind
/// @param days    the day headings under which she was present
/// @param more    the meaning of the sheet's other columns
record ImportRow(PlannedSheet sheet, SheetMapping mapping, SourceRow source, List<Optional<Object>> values,
        List<LocalDate> days, MoreColumns more) {
    /// Returns its number, from 1, as in a spreadsheet.
    int number() {
        return source.number();
    }

    SheetKind kind() {
        return mapping.kind();
    }

    private Optional<Object> value(ImportField field) {
        int at = kind().fields().indexOf(field);
        return at < 0 ? Optional.empty() : values.get(at);
    }

    /// Returns her answers, by item.
    Map<String, Integer> answers() {
        return more.answers(source, mapping);
    }

    /// Returns the items that have a column, by their numbers.
    Set<String> items() {
        return more.items().values().stream().filter(MoreColumns::isNumber).collect(Collectors.toSet());
    }

    /// Returns the items that have two answers.
    Set<String> answeredTwice() {
        return more.twice(source);
    }

    /// Returns the items with content that is not an answer.
    Set<String> unreadAnswers() {
        return more.unread(source, mapping);
    }

    /// Checks whether the field has a value.
    boolean has(ImportField field) {
        return value(field).isPresent();
    }

    Optional<String> text(ImportField field) {
        return value(field).map(String.class::cast);
    }

    String needed(ImportField field) {
        return text(field).orElseThrow();
    }

    Optional<WrittenDate> date(ImportField field) {
        return value(field).map(WrittenDate.class::cast);
    }

    Optional<LocalDate> day(ImportField field) {
        return date(field).flatMap(WrittenDate::asDay);
    }

    /// Returns the text of a field's cell as written; empty if it has no column.
    String written(ImportField field) {
        return Optional.ofNullable(mapping.columns().get(field))
                .map(column -> column.cell(source, sheet.never(kind()).keySet()).text().strip()).orElse("");
    }

    Optional<LocalTime> time(ImportField field) {
        return value(field).map(LocalTime.class::cast);
    }

    OptionalInt number(ImportField field) {
        return value(field).map(found -> OptionalInt.of((Integer) found)).orElse(OptionalInt.empty());
    }

    Optional<Boolean> yes(ImportField field) {
        return value(field).map(Boolean.class::cast);
    }
}
