package org.daybook.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daybook.staff.UnitOfWork;

/// One sheet of a file that somebody chose. Its rows come one after the other and are never in memory together. On the
/// write lane's thread.
public interface SourceSheet {
    /// The file's name without its folder; for the screen, never for a log.
    String file();

    /// The sheet of the file, where this is one of several tables on it.
    default SourceSheet whole() {
        return this;
    }

    /// How a mapping calls it: one of several tables on a sheet has its number behind the name.
    default String called() {
        return name();
    }

    /// How the screen calls it: by its name, or by {@link #called()} where several tables of a sheet have no title of their own.
    default String label() {
        return name();
    }

    /// The sheet's own name; of a CSV file the file's name without its ending.
    String name();

    /// Whether it was hidden in the spreadsheet.
    boolean hidden();

    /// Text keys of what is said about how it was read, for example merged cells or formulas read as their last value.
    Set<String> notices();

    /// Those of them that say that rows or columns are hidden.
    default List<String> hiddenParts() {
        return Stream.of(ReadingNotice.HIDDEN_COLUMNS, ReadingNotice.HIDDEN_ROWS).map(ReadingNotice::key)
                .filter(notices()::contains).toList();
    }

    /// How many rows have something in them. Known without reading, so on any thread.
    int rowCount();

    /// The rows that have something in them, from the top. Opens passages of its own, so not for use inside one.
    void forEachRow(Consumer<SourceRow> row);

    /// The same inside the caller's passage.
    default void forEachRow(@SuppressWarnings("unused") UnitOfWork work, Consumer<SourceRow> row) {
        forEachRow(row);
    }

    /// The rows from the top as [#forEachRow(Consumer)] tells them, until one was enough.
    ///
    /// @param enough whether no other is needed
    default void untilEnough(Predicate<SourceRow> enough) {
        var done = new AtomicBoolean();
        forEachRow(row -> done.compareAndSet(false, !done.get() && enough.test(row)));
    }

    /// The first rows that have something in them.
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

    /// How a text file (CSV) was read; empty for a workbook.
    default Optional<TextForm> form() {
        return Optional.empty();
    }
}
