package org.daybook.exchange;

import java.util.Map;

/// The result of taking an import back.
public sealed interface UndoOutcome {
    /// Its rows were deleted.
    record Undone() implements UndoOutcome {}

    /// Something was built on it; nothing was changed.
    ///
    /// @param rows the number of rows, by table
    record BuiltUpon(Map<String, Integer> rows) implements UndoOutcome {
        public BuiltUpon {
            rows = Map.copyOf(rows);
        }
    }
}
