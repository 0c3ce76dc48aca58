package org.daybook.exchange;

import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of the rows that are kept.
final class StagedRowStore {
    void insert(Tx tx, int sheet, List<SourceRow> rows) {
        var batch = tx.handle().prepareBatch("""
                insert into staged_row (sheet, number, cells)
                values (:sheet, :number, :cells)""");
        for (var row : rows) {
            batch.bind("sheet", sheet).bind("number", row.number())
                    .bind("cells", CellText.joined(row.cells())).add();
        }
        batch.execute();
    }

    /// Reads rows of a sheet from the top, after a given one.
    ///
    /// @return the number of the last row; if there is none, that of the row before
    int each(Tx tx, int sheet, Part part, Consumer<SourceRow> taker) {
        try (Stream<SourceRow> rows = tx.handle().createQuery("""
                select number, cells
                  from staged_row
                 where sheet = :sheet and number > :after
                 order by number
                 limit :most""").bind("sheet", sheet).bind("after", part.after()).bind("most", part.most())
                .map(StagedRowStore::row).stream()) {
            int last = part.after();
            for (var row : (Iterable<SourceRow>) rows::iterator) {
                taker.accept(row);
                last = row.number();
            }
            return last;
        }
    }

    /// Reads some rows of a sheet, in any order.
    void some(Tx tx, int sheet, Set<Integer> numbers, Consumer<SourceRow> taker) {
        tx.handle().createQuery("""
                select number, cells
                  from staged_row
                 where sheet = :sheet and number in (select value from json_each(:numbers))""").bind("sheet", sheet)
                .bind("numbers", numbers.toString()).map(StagedRowStore::row).list().forEach(taker);
    }

    /// Writes other cells of a row.
    void replace(Tx tx, int sheet, SourceRow row) {
        tx.handle().createUpdate("""
                update staged_row
                   set cells = :cells
                 where sheet = :sheet and number = :number""").bind("cells", CellText.joined(row.cells()))
                .bind("sheet", sheet).bind("number", row.number()).execute();
    }

    private static SourceRow row(RowView row) {
        return new SourceRow(number(row, "number"), CellText.apart(text(row, "cells")));
    }

    /// A range of the rows of a sheet.
    ///
    /// @param after the number of the row before; 0 for the first
    /// @param most  the most rows
    record Part(int after, int most) {}

    boolean anything(Tx tx) {
        return tx.handle().createQuery("""
                select exists (select 1
                  from staged_row)""").mapTo(Boolean.class).one();
    }

    /// Forgets the rows of a sheet and of all sheets that were read after it.
    void forgetFrom(Tx tx, int sheet) {
        tx.handle().createUpdate("""
                delete from staged_row
                 where sheet >= :sheet""").bind("sheet", sheet).execute();
    }

    void forget(Tx tx) {
        tx.handle().execute("delete from staged_row");
    }
}
