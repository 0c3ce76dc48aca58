package org.daybook.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.daybook.staff.UnitOfWork;

/// A small sheet with its columns as rows: the card of one woman with a label in front of each value, or women across and days
/// down. Its first row is column A, and so on.
///
/// @param source   the sheet as it is kept
/// @param corner   the text of the first cell if another one is meant, such as the name of the women below
/// @param rowCount the number of its rows, which is that of the columns that are not empty
record TurnedSheet(SourceSheet source, Optional<String> corner, int rowCount) implements DerivedSheet {
    /// The most rows and columns of a card, or of a register turned on its side.
    private static final int MOST = 400;

    /// Returns a sheet turned; empty if it is too large to be kept like this by anybody.
    static Optional<TurnedSheet> of(SourceSheet sheet) {
        if (sheet.rowCount() > MOST) {
            return Optional.empty();
        }
        var rows = sheet.first(MOST);
        return rows.stream().anyMatch(row -> row.cells().size() > MOST)
                ? Optional.empty()
                : Optional.of(new TurnedSheet(sheet, Optional.empty(), turned(rows, Optional.empty()).size()));
    }

    /// Returns the same sheet with another text in its first cell.
    TurnedSheet withCorner(String text) {
        var first = Optional.of(text);
        return new TurnedSheet(source, first, turned(source.first(MOST), first).size());
    }

    @Override
    public void forEachRow(Consumer<SourceRow> row) {
        turned(source.first(MOST), corner).forEach(row);
    }

    @Override
    public void forEachRow(UnitOfWork work, Consumer<SourceRow> row) {
        var rows = new ArrayList<SourceRow>();
        source.forEachRow(work, rows::add);
        turned(rows, corner).forEach(row);
    }

    @Override
    public void correct(int number, Map<Integer, Cell> cells) {
        var rows = withoutTitles(source.first(MOST));
        cells.forEach((place, cell) -> source.correct(rows.get(place).number(), Map.of(number - 1, cell)));
    }

    /// A title above the first label is none.
    private static List<SourceRow> withoutTitles(List<SourceRow> rows) {
        return rows.stream().dropWhile(row -> row.cells().stream().filter(cell -> cell.kind() != Cell.Kind.EMPTY)
                .count() < 2).toList();
    }

    private static List<SourceRow> turned(List<SourceRow> all, Optional<String> corner) {
        var rows = withoutTitles(all);
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var found = new ArrayList<SourceRow>();
        for (int column = 0; column < columns; column++) {
            int at = column;
            var cells = new ArrayList<>(rows.stream().map(row -> row.at(at)).toList());
            if (column == 0) {
                corner.ifPresent(text -> cells.set(0, new Cell(Cell.Kind.TEXT, text)));
            }
            if (cells.stream().anyMatch(cell -> cell.kind() != Cell.Kind.EMPTY)) {
                found.add(new SourceRow(column + 1, List.copyOf(cells)));
            }
        }
        return List.copyOf(found);
    }
}
