package org.daybook.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daybook.staff.UnitOfWork;

/// One sheet of a chosen file. Its rows are read one after the other and are never in memory together. On the write lane's
/// thread.
public interface SourceSheet {
    /// Returns the file's name without its folder; for the screen, never for a log.
    String file();

    /// Returns the sheet of the file, if this is one of several tables on it.
    default SourceSheet whole() {
        return this;
    }

    /// Returns its name in a mapping: one of several tables on a sheet has its number after the name.
    default String called() {
        return name();
    }

    /// Returns its name on the screen: its own name, or {@link #called()} if several tables of a sheet have no title of their
    /// own.
    default String label() {
        return name();
    }

    /// Returns the sheet's own name; for a CSV file the file's name without its extension.
    String name();

    /// Returns whether it was hidden in the spreadsheet.
    boolean hidden();

    /// Returns whether this program wrote the file: what somebody typed in it is kept as it is.
    default boolean isExported() {
        return false;
    }

    /// Returns the text keys of notices about how it was read, for example merged cells or formulas read as their last value.
    Set<String> notices();

    /// Returns the notices that rows or columns are hidden, or that colours are not read: whoever looks at the file sees
    /// something else than what is imported.
    default List<String> hiddenParts() {
        return Stream.of(ReadingNotice.HIDDEN_COLUMNS, ReadingNotice.HIDDEN_ROWS, ReadingNotice.COLOURS)
                .map(ReadingNotice::key)
                .filter(notices()::contains).toList();
    }

    /// Returns the number of rows that are not empty. Known without reading, so on any thread.
    int rowCount();

    /// Passes on the rows that are not empty, from the top. Opens passages of its own, so it must not be called inside one.
    void forEachRow(Consumer<SourceRow> row);

    /// Does the same inside the caller's passage.
    default void forEachRow(@SuppressWarnings("unused") UnitOfWork work, Consumer<SourceRow> row) {
        forEachRow(row);
    }

    /// Passes on some rows inside the caller's passage, in any order.
    ///
    /// @param numbers the numbers of the rows, from 1, as in a spreadsheet
    default void forEachRow(UnitOfWork work, Set<Integer> numbers, Consumer<SourceRow> row) {
        forEachRow(work, one -> {
            if (numbers.contains(one.number())) {
                row.accept(one);
            }
        });
    }

    /// Returns a row. Opens a passage of its own, so it must not be called inside one.
    ///
    /// @param number from 1, as in a spreadsheet
    /// @return empty if it has no such row, or the row is empty
    default Optional<SourceRow> row(int number) {
        var found = new ArrayList<SourceRow>();
        untilEnough(row -> {
            if (row.number() == number) {
                found.add(row);
            }
            return row.number() >= number;
        });
        return found.stream().findFirst();
    }

    /// Replaces cells of a row, as if the file had them; the file stays as it is. Opens a passage of its own, so it must not be
    /// called inside one.
    ///
    /// @param number from 1, as in a spreadsheet
    /// @param cells  by column, from 0
    default void correct(@SuppressWarnings("unused") int number, @SuppressWarnings("unused") Map<Integer, Cell> cells) {
        throw new UnsupportedOperationException("only rows of files are corrected before an import");
    }

    /// Passes on the rows from the top, as [#forEachRow(Consumer)] does, until one was enough.
    ///
    /// @param enough whether no further row is needed
    default void untilEnough(Predicate<SourceRow> enough) {
        var done = new AtomicBoolean();
        forEachRow(row -> done.compareAndSet(false, !done.get() && enough.test(row)));
    }

    /// Returns the first rows that are not empty.
    default List<SourceRow> first(int most) {
        var first = new ArrayList<SourceRow>();
        if (most > 0) {
            untilEnough(row -> {
                first.add(row);
                return first.size() == most;
            });
        }
        return first;
    }

    /// Returns how a text file (CSV) was read; empty for a workbook.
    default Optional<TextForm> form() {
        return Optional.empty();
    }
}
