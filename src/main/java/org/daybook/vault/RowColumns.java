package org.daybook.vault;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Query;

/// Reads the columns of a row in the few formats the store uses: ids, days and times are text, numbers are whole.
public final class RowColumns {
    private RowColumns() {}

    /// Returns a text that is not null.
    public static String text(RowView row, String column) {
        return Objects.requireNonNull(row.getColumn(column, String.class), column);
    }

    /// Returns a text that may be null.
    public static Optional<String> maybeText(RowView row, String column) {
        return Optional.ofNullable(row.getColumn(column, String.class));
    }

    /// Returns a whole number that is not null.
    public static int number(RowView row, String column) {
        return Objects.requireNonNull(row.getColumn(column, Integer.class), column);
    }

    /// Returns a whole number that may be null.
    public static OptionalInt maybeNumber(RowView row, String column) {
        var value = row.getColumn(column, Integer.class);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /// Returns an id.
    public static UUID id(RowView row, String column) {
        return UUID.fromString(text(row, column));
    }

    /// Returns a local date.
    public static LocalDate day(RowView row, String column) {
        return LocalDate.parse(text(row, column));
    }

    /// Returns a local date that may be null.
    public static Optional<LocalDate> maybeDay(RowView row, String column) {
        return maybeText(row, column).map(LocalDate::parse);
    }

    /// Returns a local time of day.
    public static LocalTime time(RowView row, String column) {
        return LocalTime.parse(text(row, column));
    }

    /// Returns several women as a JSON array, for `json_each`.
    public static String listed(Collection<ParticipantId> them) {
        return them.stream().map(her -> '"' + her.value().toString() + '"').collect(Collectors.joining(",", "[", "]"));
    }

    /// Returns one day for each woman, from a query with the columns `participant` and `day`.
    public static Map<ParticipantId, LocalDate> days(Query query) {
        return query.map((RowView row) -> Map.entry(new ParticipantId(id(row, "participant")), day(row, "day")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
