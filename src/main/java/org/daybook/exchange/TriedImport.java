package org.daybook.exchange;

import java.util.List;
import java.util.Optional;

/// What was found in the rows of an import being prepared.
///
/// @param check the content of the files
/// @param would what an import would do; empty while a question is open
record TriedImport(ImportCheck check, Optional<ImportResult> would) {
    /// Returns what is wrong with rows, or should be known about them.
    List<RowProblem> problems() {
        return would.map(ImportResult::problems).orElseGet(check::problems);
    }
}
