package org.daybook.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A row of a sheet that is not imported yet, opened for correction: the columns that are read, and what is wrong with them.
///
/// @param at       its place
/// @param row      its cells
/// @param columns  the columns that are read
/// @param problems what is wrong with it
record OpenedRow(RowAt at, SourceRow row, List<Column> columns, List<Wrong> problems) {
    OpenedRow {
        columns = List.copyOf(columns);
        problems = List.copyOf(problems);
    }

    /// A column that is read.
    ///
    /// @param place      from 0
    /// @param heading    as written
    /// @param fields     its meaning; empty for a day or an item
    /// @param monthFirst whether its days have the month first
    record Column(int place, String heading, List<ImportField> fields, boolean monthFirst) {
        Column {
            fields = List.copyOf(fields);
        }

        private boolean hasDays() {
            return fields.stream().anyMatch(field -> field.kind().isDay());
        }
    }

    /// Something that is wrong.
    ///
    /// @param places the columns with it, from 0; empty if it is about the row as a whole
    record Wrong(ProblemKind kind, Optional<ImportField> field, Set<Integer> places) {
        Wrong {
            places = Set.copyOf(places);
        }
    }

    /// Reads a row. Reads through all problems, so not on the JavaFX application thread.
    ///
    /// @return empty if its sheet does not have it any more
    static Optional<OpenedRow> of(TriedImport found, RowAt at) {
        var read = found.check().of(at.sheet());
        return at.sheet().row(at.row()).filter(_ -> !read.isEmpty()).map(row -> new OpenedRow(at, row, columns(read),
                found.problems(at).filter(OpenedRow::mayOpen)
                        .map(problem -> new Wrong(problem.kind(), problem.field(), places(problem, read, row)))
                        .distinct().toList()));
    }

    private static List<Column> columns(List<CheckedRows> read) {
        var sheet = read.getFirst().sheet();
        return IntStream.range(0, read.stream().mapToInt(CheckedRows::width).max().orElse(0))
                .filter(place -> !sheet.never().containsKey(place))
                .filter(place -> read.stream().anyMatch(one -> one.reads(place)))
                .mapToObj(place -> column(place, sheet, read)).toList();
    }

    private static Column column(int place, PlannedSheet sheet, List<CheckedRows> read) {
        var fields = read.stream().flatMap(one -> one.mapping().columns().entrySet().stream())
                .filter(one -> one.getValue().places().contains(place)).map(Map.Entry::getKey).distinct().sorted()
                .toList();
        boolean monthFirst = read.stream().anyMatch(one -> fields.stream()
                .anyMatch(field -> one.mapping().habits().get(field) == DateHabit.MONTH_FIRST));
        return new Column(place, place < sheet.headings().size() ? sheet.headings().get(place) : "", fields,
                monthFirst);
    }

    private static Set<Integer> places(RowProblem problem, List<CheckedRows> read, SourceRow row) {
        var found = new HashSet<Integer>();
        read.stream().filter(one -> isOf(problem, one, row)).forEach(one -> {
            var days = Optional.ofNullable(problem.cells().get(ImportField.DAY))
                    .filter(_ -> one.kind() == SheetKind.ATTENDANCE_GRID);
            var ofDay = days.map(one::ofDay).orElse(Set.of());
            found.addAll(ofDay);
            if (ofDay.isEmpty()) {
                problem.field().ifPresent(field -> found.addAll(one.places(field, row)));
            }
        });
        return found;
    }

    /// A sheet may have several mappings of one kind, such as the purposes of consents.
    private static boolean isOf(RowProblem problem, CheckedRows read, SourceRow row) {
        boolean mark = read.kind() == SheetKind.ATTENDANCE_GRID
                && problem.about().equals(Optional.of(SheetKind.ATTENDANCE));
        if (!mark && !problem.about().equals(Optional.of(read.kind()))) {
            return false;
        }
        var cells = KeptCells.of(read.sheet(), read.mapping(), row);
        return read.mapping().columns().entrySet().stream()
                .filter(one -> one.getValue() instanceof ColumnSource.Always)
                .allMatch(one -> Objects.equals(cells.get(one.getKey()), problem.cells().get(one.getKey())));
    }

    /// Checks whether a row is opened for this: it is not imported, or one of its cells is read otherwise than it is written.
    static boolean mayOpen(RowProblem problem) {
        return problem.kind().refuses() || problem.field().isPresent() && problem.about().isPresent();
    }

    /// Checks whether some of it is still not imported.
    boolean isWrong() {
        return problems.stream().anyMatch(problem -> problem.kind().refuses());
    }

    /// Returns the content of a cell, as the form shows it: days have the day first.
    String words(Column column) {
        var cell = row.at(column.place());
        return column.monthFirst() && WrittenDate.isInDoubt(cell) ? KeptCells.turned(cell.text()) : cell.text();
    }

    /// Returns the cells that differ from what was typed.
    ///
    /// @param typed by column; columns that are not in it keep their cells
    /// @param today the site's date
    Map<Integer, Cell> changed(Map<Column, String> typed, LocalDate today) {
        var changed = new HashMap<Integer, Cell>();
        typed.forEach((column, words) -> {
            var before = row.at(column.place());
            // An unusable cell that is left empty is cleared.
            if (!words.equals(words(column).strip()) || before.kind() == Cell.Kind.ERROR) {
                changed.put(column.place(), cell(column, words, today));
            }
        });
        return changed;
    }

    /// A day is kept as a day: a column of days in which only this one is written with strokes must not be asked about.
    private static Cell cell(Column column, String words, LocalDate today) {
        var cell = MendedSheet.cell(words);
        return Optional.of(cell).filter(_ -> column.hasDays())
                .flatMap(one -> WrittenDate.read(one, DateHabit.DAY_FIRST, today)).flatMap(WrittenDate::asDay)
                .map(day -> new Cell(Cell.Kind.DATE, day.toString())).orElse(cell);
    }

    /// Returns the present cells of some columns.
    Map<Integer, Cell> cells(Set<Integer> places) {
        return places.stream().collect(Collectors.toMap(place -> place, row::at));
    }

    /// Returns the columns in which something is wrong.
    Stream<Integer> wrongPlaces() {
        return problems.stream().flatMap(problem -> problem.places().stream()).distinct();
    }
}
