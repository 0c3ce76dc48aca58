package org.daybook.exchange;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The columns of a sheet in which day and month are in doubt. A column is not in doubt if one day after the twelfth shows its
/// habit; it is in doubt if it shows both habits.
///
/// @param settled the mapping with the habits that the columns themselves show
/// @param open    the columns about which only a person can decide
record DateDoubts(SheetMapping settled, List<ImportField> open) {
    static DateDoubts in(PlannedSheet sheet, SheetMapping mapping) {
        var doubtful = EnumSet.noneOf(ImportField.class);
        var shown = new EnumMap<ImportField, Set<DateHabit>>(ImportField.class);
        var columns = new EnumMap<ImportField, Integer>(ImportField.class);
        mapping.columns().forEach((field, source) -> {
            if (field.kind().isDay() && !mapping.habits().containsKey(field)
                    && source instanceof ColumnSource.Column column) {
                columns.put(field, column.index());
            }
        });
        var beside = new AnswerDayDoubts(mapping);
        if (!columns.isEmpty() || beside.arePossible()) {
            sheet.source().forEachRow(row -> {
                if (row.number() > sheet.headerRow()) {
                    columns.forEach((field, column) -> look(row.at(column), field, doubtful, shown));
                    beside.look(row);
                }
            });
        }
        if (beside.remain()) {
            doubtful.add(ImportField.DAY);
        }
        beside.shown().ifPresent(
                habit -> shown.computeIfAbsent(ImportField.DAY, _ -> EnumSet.noneOf(DateHabit.class)).add(habit));
        if (mapping.kind() == SheetKind.ATTENDANCE_GRID && !mapping.habits().containsKey(ImportField.DAY)) {
            sheet.headings().forEach(
                    heading -> look(new Cell(Cell.Kind.TEXT, heading), ImportField.DAY, doubtful, shown));
        }
        return settle(mapping, doubtful, shown);
    }

    /// Returns mappings of columns that repeat in a sheet, each with the habit that one of them shows, if none shows the other:
    /// few women have a second path, and its days alone may leave it open.
    static List<SheetMapping> together(PlannedSheet sheet, List<SheetMapping> repeated) {
        var shown = new EnumMap<ImportField, Set<DateHabit>>(ImportField.class);
        repeated.forEach(one -> in(sheet, one).settled().habits().forEach((field, habit) -> shown
                .computeIfAbsent(field, _ -> EnumSet.noneOf(DateHabit.class)).add(habit)));
        return repeated.stream().map(one -> {
            var settled = one;
            for (var each : shown.entrySet()) {
                if (each.getValue().size() == 1 && one.columns().containsKey(each.getKey())) {
                    settled = settled.with(each.getKey(), each.getValue().iterator().next());
                }
            }
            return settled;
        }).toList();
    }

    private static void look(Cell cell, ImportField field, Set<ImportField> doubtful,
            Map<ImportField, Set<DateHabit>> shown) {
        if (WrittenDate.isInDoubt(cell)) {
            doubtful.add(field);
        }
        WrittenDate.shown(cell).ifPresent(
                habit -> shown.computeIfAbsent(field, _ -> EnumSet.noneOf(DateHabit.class)).add(habit));
    }

    private static DateDoubts settle(SheetMapping mapping, Set<ImportField> doubtful,
            Map<ImportField, Set<DateHabit>> shown) {
        var settled = mapping;
        for (var one : shown.entrySet()) {
            if (one.getValue().size() == 1) {
                settled = settled.with(one.getKey(), one.getValue().iterator().next());
            }
        }
        var known = settled;
        return new DateDoubts(settled, doubtful.stream().filter(field -> !known.habits().containsKey(field)).toList());
    }
}
