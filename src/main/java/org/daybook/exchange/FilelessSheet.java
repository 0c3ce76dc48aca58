package org.daybook.exchange;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// A sheet that is in no file: its rows are in memory.
interface FilelessSheet extends SourceSheet {
    /// Returns the rows, from the top.
    List<SourceRow> all();

    @Override
    default String file() {
        return "";
    }

    @Override
    default boolean hidden() {
        return false;
    }

    @Override
    default Set<String> notices() {
        return Set.of();
    }

    @Override
    default int rowCount() {
        return all().size();
    }

    @Override
    default void forEachRow(Consumer<SourceRow> row) {
        all().forEach(row);
    }
}
