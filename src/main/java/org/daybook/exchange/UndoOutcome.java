package org.daybook.exchange;

import java.util.List;
import java.util.Map;
import org.daybook.base.Period;

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

    /// Final reports counted something of it; nothing was changed.
    ///
    /// @param reports the reports, in order
    record InFinalReports(List<Period> reports) implements UndoOutcome {
        public InFinalReports {
            reports = List.copyOf(reports);
        }
    }
}
