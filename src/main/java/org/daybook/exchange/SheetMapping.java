package org.daybook.exchange;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The kind of a sheet and the meaning of its columns. A sheet may have several, for example members and their answers.
///
/// @param kind    the kind
/// @param columns the source of each field
/// @param habits  how columns write days, if specified
/// @param values  the meaning of the texts of a column, if specified: by field, by text, a code
public record SheetMapping(SheetKind kind, Map<ImportField, ColumnSource> columns, Map<ImportField, DateHabit> habits,
        Map<ImportField, Map<String, String>> values) {
    public SheetMapping {
        columns = Map.copyOf(columns);
        habits = Map.copyOf(habits);
        values = Map.copyOf(values);
    }

    /// Returns the required columns that have no source.
    public List<ImportField> missing() {
        return kind.required().stream().filter(field -> !columns.containsKey(field)).toList();
    }

    /// Checks whether a field is read from a column.
    ///
    /// @param at its place, from 0
    boolean reads(int at) {
        return columns.values().stream().anyMatch(source -> source.places().contains(at));
    }

    /// Returns the same mapping with another source of a field, or none.
    public SheetMapping with(ImportField field, Optional<ColumnSource> source) {
        var changed = new EnumMap<ImportField, ColumnSource>(ImportField.class);
        changed.putAll(columns);
        source.ifPresentOrElse(one -> changed.put(field, one), () -> changed.remove(field));
        return new SheetMapping(kind, changed, habits, values);
    }

    /// Returns the same mapping with a column's habit.
    public SheetMapping with(ImportField field, DateHabit habit) {
        var changed = new EnumMap<ImportField, DateHabit>(ImportField.class);
        changed.putAll(habits);
        changed.put(field, habit);
        return new SheetMapping(kind, columns, changed, values);
    }

    /// Returns the same mapping with the meaning of one text.
    public SheetMapping with(ImportField field, String text, String code) {
        var changed = new EnumMap<ImportField, Map<String, String>>(ImportField.class);
        changed.putAll(values);
        var known = new HashMap<>(values.getOrDefault(field, Map.of()));
        known.put(MeantTexts.key(text), code);
        changed.put(field, Map.copyOf(known));
        return new SheetMapping(kind, columns, habits, changed);
    }

    /// Returns the same mapping without a meaning of one text.
    SheetMapping without(ImportField field, String text) {
        var changed = new EnumMap<ImportField, Map<String, String>>(ImportField.class);
        changed.putAll(values);
        var known = new HashMap<>(values.getOrDefault(field, Map.of()));
        known.remove(MeantTexts.key(text));
        changed.put(field, Map.copyOf(known));
        if (known.isEmpty()) {
            changed.remove(field);
        }
        return new SheetMapping(kind, columns, habits, changed);
    }
}
