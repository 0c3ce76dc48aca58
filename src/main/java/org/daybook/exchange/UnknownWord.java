package org.daybook.exchange;

import java.util.Map;
import java.util.Optional;

/// A word of a column that the program does not know.
///
/// @param source the sheet
/// @param field  the column
/// @param text   the word as it was first written; on the screen only
/// @param rows   the number of rows that have it
/// @param needed whether these rows need the column
/// @param stays  whether these rows are imported without it
record UnknownWord(SourceSheet source, ImportField field, String text, int rows, boolean needed, boolean stays) {
    /// Returns the word in the form used for comparison.
    String key() {
        return MeantTexts.key(text);
    }

    /// Checks whether it is the same word of the same column, however many rows have it.
    boolean isSame(UnknownWord other) {
        return source == other.source && field == other.field && key().equals(other.key());
    }

    /// Checks whether a mapping of its sheet reads the column.
    private boolean isIn(SheetMapping mapping) {
        return mapping.columns().containsKey(field)
                || field == ImportField.PRESENT && mapping.kind() == SheetKind.ATTENDANCE_GRID;
    }

    /// Returns the meaning that a mapping specifies for it, if any.
    Optional<String> meaning(SheetMapping mapping) {
        return isIn(mapping)
                ? Optional.ofNullable(mapping.values().getOrDefault(field, Map.of()).get(key()))
                : Optional.empty();
    }

    /// Returns a mapping with its meaning, or without one.
    SheetMapping meant(SheetMapping mapping, Optional<String> code) {
        return isIn(mapping)
                ? code.map(one -> mapping.with(field, text, one)).orElseGet(() -> mapping.without(field, text))
                : mapping;
    }

    /// Returns the column and the number of rows, without any content.
    @Override
    public String toString() {
        return field.code() + " " + rows;
    }
}
