package org.daybook.reports.joint;

import java.util.List;

/// The result of combining files.
public sealed interface MergeResult {
    /// The files were combined.
    record Merged(JointReport report) implements MergeResult {}

    /// Nothing was combined.
    ///
    /// @param problems all problems found, in the order of the files
    record Refused(List<MergeProblem> problems) implements MergeResult {
        /// Copies the list.
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
