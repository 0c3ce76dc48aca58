package org.daybook.exchange;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Where a value of a row comes from.
public sealed interface ColumnSource {
    /// A column of the sheet.
    ///
    /// @param index   from 0
    /// @param heading as it stands there
    record Column(int index, String heading) implements ColumnSource {}

    /// Two columns of the sheet, whose texts stand one after the other, as a name and the name of a family do.
    ///
    /// @param first         from 0
    /// @param firstHeading  as it stands there
    /// @param second        from 0
    /// @param secondHeading as it stands there
    record Columns(int first, String firstHeading, int second, String secondHeading) implements ColumnSource {}

    /// The same text in every row, for what a register does not write because everybody knows it.
    record Always(String text) implements ColumnSource {}

    /// The number of the row: where a register has no number for anybody.
    record RowNumber() implements ColumnSource {}

    /// The columns that are read, from 0.
    default List<Integer> places() {
        return switch (this) {
            case Column column -> List.of(column.index());
            case Columns two -> List.of(two.first(), two.second());
            case Always _,RowNumber _ -> List.of();
        };
    }

    /// What stands there in a row.
    ///
    /// @param never columns of which nothing is taken
    default Cell cell(SourceRow row, Set<Integer> never) {
        return switch (this) {
            case Column column -> never.contains(column.index()) ? Cell.BLANK : row.at(column.index());
            case Columns two -> together(two.places().stream().filter(place -> !never.contains(place)).map(row::at)
                    .toList());
            case Always always -> new Cell(Cell.Kind.TEXT, always.text());
            case RowNumber _ -> new Cell(Cell.Kind.TEXT, Integer.toString(row.number()));
        };
    }

    private static Cell together(List<Cell> cells) {
        if (cells.stream().anyMatch(cell -> cell.kind() == Cell.Kind.ERROR)) {
            return Cell.UNUSABLE;
        }
        var text = cells.stream().map(cell -> cell.text().strip()).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return text.isEmpty() ? Cell.BLANK : new Cell(Cell.Kind.TEXT, text);
    }
}
