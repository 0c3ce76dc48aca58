package org.daybook.exchange;

import java.util.Map;

/// What came of taking an import back.
public sealed interface UndoOutcome {
    /// Its rows are gone.
    record Undone() implements UndoOutcome {}

    /// Something was built on it; nothing has changed.
    ///
    /// @param rows how many rows, by the table in which they stand
    record BuiltUpon(Map<String, Integer> rows) implements UndoOutcome {
        public BuiltUpon {
            rows = Map.copyOf(rows);
        }
    }
}
