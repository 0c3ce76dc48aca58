package org.daybook.reports.joint;

import java.util.List;

/// What came of putting files together.
public sealed interface MergeResult {
    /// They fit.
    record Merged(JointReport report) implements MergeResult {}

    /// Nothing was put together.
    ///
    /// @param problems all that were found, in the order of the files
    record Refused(List<MergeProblem> problems) implements MergeResult {
        /// Keeps the list as it is now.
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
