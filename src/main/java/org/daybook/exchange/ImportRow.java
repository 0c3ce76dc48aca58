package org.daybook.exchange;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/// A row whose values were read: nothing of the store was asked yet.
///
/// @param sheet   its sheet
/// @param mapping what the sheet is about
/// @param source  the row as it stood
/// @param values  by the place of the field in its kind
/// @param days    the days across on which she came
/// @param more    what the sheet's other columns mean
record ImportRow(PlannedSheet sheet, SheetMapping mapping, SourceRow source, List<Optional<Object>> values,
        List<LocalDate> days, MoreColumns more) {
    SheetKind kind() {
        return mapping.kind();
    }

    private Optional<Object> value(ImportField field) {
        int at = kind().fields().indexOf(field);
        return at < 0 ? Optional.empty() : values.get(at);
    }

    /// What she answered, by item.
    Map<String, Integer> answers() {
        return more.answers(source, mapping);
    }

    /// Items that have a column, by their numbers.
    Set<String> items() {
        return more.items().values().stream().filter(MoreColumns::isNumber).collect(Collectors.toSet());
    }

    /// Items that have two answers.
    Set<String> answeredTwice() {
        return more.twice(source);
    }

    /// Items in whose place something stands that is no answer.
    Set<String> unreadAnswers() {
        return more.unread(source, mapping);
    }

    /// Whether anything stands there.
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
