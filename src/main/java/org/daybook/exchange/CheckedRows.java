package org.daybook.exchange;

import java.util.BitSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.daybook.staff.UnitOfWork;

/// The rows of one sheet that can be imported, for one of its mappings. A file may have a million of them: only their places in
/// the sheet are in memory, and the rows are read again from the sheet when they are written.
final class CheckedRows {
    private final RowValues values;
    /// By the place among the rows that the sheet passes on, from 0.
    private final BitSet sound = new BitSet();

    CheckedRows(RowValues values) {
        this.values = values;
    }

    /// Adds a row.
    ///
    /// @param place its place among the rows that the sheet passes on, from 0
    void add(int place) {
        sound.set(place);
    }

    SheetKind kind() {
        return values.mapping().kind();
    }

    /// Returns the sheet.
    PlannedSheet sheet() {
        return values.sheet();
    }

    /// Returns the number of fields that have a column.
    int columns() {
        return values.mapping().columns().size();
    }

    int size() {
        return sound.cardinality();
    }

    /// Passes on the rows, from the top. Inside a passage.
    void each(UnitOfWork work, Consumer<ImportRow> taker) {
        if (!sound.isEmpty()) {
            var pass = new Pass(taker);
            sheet().source().forEachRow(work, pass);
            pass.end();
        }
    }

    /// Passes on some of the rows, in any order. Inside a passage.
    ///
    /// @param numbers the numbers of rows that were added, from 1, as in a spreadsheet
    void some(UnitOfWork work, Set<Integer> numbers, Consumer<ImportRow> taker) {
        sheet().source().forEachRow(work, numbers, row -> taker.accept(values.row(row)));
    }

    /// Removes rows. Outside a passage, on the write lane's thread.
    void removeIf(Predicate<ImportRow> isOut) {
        var out = new BitSet();
        var pass = new Pass(row -> {
            // Set below, because it uses the pass.
        });
        pass.taker = row -> {
            if (isOut.test(row)) {
                out.set(pass.place);
            }
        };
        sheet().source().forEachRow(pass);
        pass.end();
        sound.andNot(out);
    }

    /// One reading of the sheet.
    private final class Pass implements Consumer<SourceRow> {
        private Consumer<ImportRow> taker;
        private int place = -1;
        private int read;

        Pass(Consumer<ImportRow> taker) {
            this.taker = taker;
        }

        @Override
        public void accept(SourceRow row) {
            place++;
            if (sound.get(place)) {
                read++;
                taker.accept(values.row(row));
            }
        }

        /// A sheet that has fewer rows than before must not look like one that was imported.
        void end() {
            values.forget();
            if (read != size()) {
                throw new IllegalStateException("rows that were checked are gone");
            }
        }
    }
}
