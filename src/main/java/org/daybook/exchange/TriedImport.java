package org.daybook.exchange;

import java.util.List;
import java.util.Optional;

/// What was found in the rows of an import that is prepared.
///
/// @param check what stands in the files
/// @param would what an import would do; empty while a question is open
record TriedImport(ImportCheck check, Optional<ImportResult> would) {
    /// What is wrong with rows or should be known of them.
    List<RowProblem> problems() {
        return would.map(ImportResult::problems).orElseGet(check::problems);
    }
}
