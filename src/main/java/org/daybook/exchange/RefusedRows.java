package org.daybook.exchange;

import java.util.stream.Collectors;

/// A file of the rows that were not imported: the sheet, counted over all files, the row, and the reason; each reason once. It
/// has none of their content, which is kept in the store alone.
public final class RefusedRows {
    private RefusedRows() {}

    /// Returns the file, as CSV.
    public static String written(ImportPlan plan, ImportResult result) {
        return result.problems().stream().filter(problem -> problem.kind().refuses())
                .map(problem -> sheet(plan, problem) + "," + problem.row() + "," + problem.kind().code())
                .distinct().collect(Collectors.joining("\n", "sheet,row,reason\n", "\n"));
    }

    private static int sheet(ImportPlan plan, RowProblem problem) {
        for (int i = 0; i < plan.sheets().size(); i++) {
            if (plan.sheets().get(i).source() == problem.source()) {
                return plan.number(i);
            }
        }
        return 0;
    }
}
