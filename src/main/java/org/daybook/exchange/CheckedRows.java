package org.daybook.exchange;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /// Returns the meaning of its columns, with the habits that they show.
    SheetMapping mapping() {
        return values.mapping();
    }

    /// Returns the number of columns of which any may be read.
    int width() {
        return Stream.concat(Stream.of(sheet().headings().size() - 1), Stream.concat(
                mapping().columns().values().stream().flatMap(source -> source.places().stream()),
                values.more().places().stream())).mapToInt(place -> place + 1).max().orElse(0);
    }

    /// Checks whether a column is read.
    ///
    /// @param place from 0
    boolean reads(int place) {
        return !sheet().never(kind()).containsKey(place)
                && (mapping().reads(place) || values.more().places().contains(place));
    }

    /// Returns the columns of a field: of an item, those that hold no answer.
    Set<Integer> places(ImportField field, SourceRow row) {
        if (field == ImportField.ITEM) {
            var unread = values.more().unread(row, mapping());
            return values.more().items().entrySet().stream().filter(one -> unread.contains(one.getValue()))
                    .map(Map.Entry::getKey).collect(Collectors.toSet());
        }
        return Optional.ofNullable(mapping().columns().get(field)).stream()
                .flatMap(source -> source.places().stream()).collect(Collectors.toSet());
    }

    /// Returns the columns of a day of a cross-table.
    ///
    /// @param day as ISO 8601, or the heading if its year is not known
    Set<Integer> ofDay(String day) {
        return values.more().places().stream()
                .filter(place -> sheet().headings().get(place).equals(day)
                        || Optional.ofNullable(values.more().across().get(place)).map(LocalDate::toString)
                                .equals(Optional.of(day)))
                .collect(Collectors.toSet());
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
