package org.daybook.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.daybook.staff.UnitOfWork;

/// One of several tables on a sheet. Everything outside it is hidden; its rows and columns keep their places. Its rows are
/// counted on construction, so outside a passage, on the write lane's thread.
final class SheetPart implements DerivedSheet {
    private final SourceSheet source;
    private final String name;
    private final int place;
    private final IntPredicate rows;
    private final IntPredicate columns;
    private final int rowCount;
    private final int lastRow;

    /// @param name    the name of this table
    /// @param place   its place among the tables of the sheet, from 1
    /// @param rows    its rows, from 1
    /// @param columns its columns, from 0
    SheetPart(SourceSheet source, String name, int place, IntPredicate rows, IntPredicate columns) {
        this.source = source;
        this.name = name;
        this.place = place;
        this.rows = rows;
        this.columns = columns;
        var count = new AtomicInteger();
        var last = new AtomicInteger();
        source.forEachRow(row -> own(row).ifPresent(_ -> {
            count.incrementAndGet();
            last.set(row.number());
        }));
        rowCount = count.get();
        lastRow = last.get();
    }

    @Override
    public SourceSheet source() {
        return source;
    }

    /// Returns its place among the tables of the sheet, from 1.
    int place() {
        return place;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String called() {
        return place > 1 ? whole().called() + numbered(place) : whole().called();
    }

    /// Checks whether a name is that of a table after the first.
    static boolean isNumbered(String name) {
        return name.strip().endsWith("]");
    }

    /// Returns the suffix of the sheet name. No spreadsheet allows such a name, whereas *Foglio1 (2)* is possible.
    static String numbered(int place) {
        return " [" + place + "]";
    }

    @Override
    public String label() {
        return name.equals(whole().name()) ? called() : name;
    }

    @Override
    public int rowCount() {
        return rowCount;
    }

    @Override
    public void forEachRow(Consumer<SourceRow> row) {
        source.forEachRow(one -> own(one).ifPresent(row));
    }

    @Override
    public void untilEnough(Predicate<SourceRow> enough) {
        source.untilEnough(row -> row.number() > lastRow
                || own(row).filter(enough).isPresent()
                || row.number() == lastRow);
    }

    @Override
    public void forEachRow(UnitOfWork work, Consumer<SourceRow> row) {
        source.forEachRow(work, one -> own(one).ifPresent(row));
    }

    @Override
    public void forEachRow(UnitOfWork work, Set<Integer> numbers, Consumer<SourceRow> row) {
        source.forEachRow(work, numbers, one -> own(one).ifPresent(row));
    }

    @Override
    public Optional<SourceRow> row(int number) {
        return source.row(number).flatMap(this::own);
    }

    @Override
    public void correct(int number, Map<Integer, Cell> cells) {
        source.correct(number, cells);
    }

    /// Returns the part of a row of the sheet that belongs to this table.
    private Optional<SourceRow> own(SourceRow row) {
        if (!rows.test(row.number())) {
            return Optional.empty();
        }
        var cells = new ArrayList<Cell>(IntStream.range(0, row.cells().size())
                .mapToObj(i -> columns.test(i) ? row.at(i) : Cell.BLANK).toList());
        while (!cells.isEmpty() && cells.getLast().kind() == Cell.Kind.EMPTY) {
            cells.removeLast();
        }
        return cells.isEmpty() ? Optional.empty() : Optional.of(new SourceRow(row.number(), List.copyOf(cells)));
    }
}
