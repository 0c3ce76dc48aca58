package org.daybook.sessions;

import static org.daybook.vault.RowColumns.text;

import java.time.Instant;
import java.util.Objects;
import org.daybook.sessions.FrozenQuarters.Written;
import org.jdbi.v3.core.result.RowView;

/// Rows that record when something was written.
final class WrittenRows {
    private WrittenRows() {}

    /// Reads the column `number` and the column of the time.
    static Written of(RowView row, String at) {
        return new Written(Objects.requireNonNull(row.getColumn("number", Long.class), "number"),
                Instant.parse(text(row, at)));
    }
}
