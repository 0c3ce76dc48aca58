package org.daybook.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;

/// A file of the rows that were not imported: the sheet, counted over all files, the row, and the reason; each reason once. It
/// has none of their content, which is kept in the store alone.
public final class RefusedRows {
    private RefusedRows() {}

    /// A reason for which rows of a sheet were not imported.
    private record Reason(int sheet, ProblemKind why) {}

    /// Returns the file, as CSV.
    public static String written(ImportPlan plan, ImportResult result) {
        var lines = new StringBuilder("sheet,row,reason\n");
        var written = new HashMap<Reason, Set<Integer>>();
        result.problems().stream().filter(problem -> problem.kind().refuses()).forEach(problem -> {
            int sheet = plan.number(problem);
            var rows = written.computeIfAbsent(new Reason(sheet, problem.kind()), _ -> new HashSet<>());
            if (rows.add(problem.row())) {
                lines.append(sheet).append(',').append(problem.row()).append(',').append(problem.kind().code())
                        .append('\n');
            }
        });
        // Without such rows, an empty line.
        return written.isEmpty() ? lines.append('\n').toString() : lines.toString();
    }
}
