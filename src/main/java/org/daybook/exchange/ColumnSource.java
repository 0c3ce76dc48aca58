package org.daybook.exchange;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The source of a value of a row.
public sealed interface ColumnSource {
    /// A column of the sheet.
    ///
    /// @param index   from 0
    /// @param heading as written
    record Column(int index, String heading) implements ColumnSource {}

    /// Two columns of the sheet whose texts are joined, such as given name and family name.
    ///
    /// @param first         from 0
    /// @param firstHeading  as written
    /// @param second        from 0
    /// @param secondHeading as written
    record Columns(int first, String firstHeading, int second, String secondHeading) implements ColumnSource {}

    /// The same text in every row, for what a register leaves out because everybody knows it.
    record Always(String text) implements ColumnSource {}

    /// The number of the row, if a register has no number for anybody.
    record RowNumber() implements ColumnSource {}

    /// The columns that are read, from 0.
    default List<Integer> places() {
        return switch (this) {
            case Column column -> List.of(column.index());
            case Columns two -> List.of(two.first(), two.second());
            case Always _,RowNumber _ -> List.of();
        };
    }

    /// Returns the value in a row.
    ///
    /// @param never columns that are never read
    default Cell cell(SourceRow row, Set<Integer> never) {
        return cell(row, never, UnaryOperator.identity());
    }

    /// Returns the value in a row.
    ///
    /// @param never columns that are never read
    /// @param each  what is read of a cell of the row
    default Cell cell(SourceRow row, Set<Integer> never, UnaryOperator<Cell> each) {
        return switch (this) {
            case Column column -> never.contains(column.index()) ? Cell.BLANK : each.apply(row.at(column.index()));
            case Columns two -> together(two.places().stream().filter(place -> !never.contains(place)).map(row::at)
                    .map(each).toList());
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
