package org.daybook.exchange;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/// A row whose values were read, before the store is queried. A file may have a million of them, all in memory at once, so the
/// cells are kept as one text.
///
/// @param sheet   its sheet
/// @param mapping the mapping of the sheet
/// @param number  from 1, as in a spreadsheet
/// @param cells   the row as written, joined by [CellText#joined]
/// @param values  by the place of the field in its kind
/// @param days    the day headings under which she was present
/// @param more    the meaning of the sheet's other columns
record ImportRow(PlannedSheet sheet, SheetMapping mapping, int number, String cells, List<Optional<Object>> values,
        List<LocalDate> days, MoreColumns more) {
    static ImportRow of(PlannedSheet sheet, SheetMapping mapping, SourceRow source, List<Optional<Object>> values,
            List<LocalDate> days, MoreColumns more) {
        return new ImportRow(sheet, mapping, source.number(), CellText.joined(source.cells()), values, days, more);
    }

    /// Returns the row as written.
    SourceRow source() {
        return new SourceRow(number, CellText.apart(cells));
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
        return more.answers(source(), mapping);
    }

    /// Returns the items that have a column, by their numbers.
    Set<String> items() {
        return more.items().values().stream().filter(MoreColumns::isNumber).collect(Collectors.toSet());
    }

    /// Returns the items that have two answers.
    Set<String> answeredTwice() {
        return more.twice(source());
    }

    /// Returns the items with content that is not an answer.
    Set<String> unreadAnswers() {
        return more.unread(source(), mapping);
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
