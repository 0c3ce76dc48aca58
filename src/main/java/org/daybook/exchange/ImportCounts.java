package org.daybook.exchange;

import java.util.ArrayList;
import java.util.List;
import org.daybook.ui.Texts;

/// What an import did, or would do, in lines for the screen.
final class ImportCounts {
    private ImportCounts() {}

    /// One line for each kind, and one for what is not imported.
    static List<String> lines(ImportResult result, Texts texts) {
        var lines = new ArrayList<String>();
        result.counts().forEach((kind, counts) -> lines.add(texts.say("exchange.import-check.counts",
                texts.of("exchange", kind), counts.takenIn(), counts.here())));
        long refused = refused(result.problems());
        if (refused > 0) {
            lines.add(texts.say("exchange.import-check.refused", refused));
        }
        if (result.proposed() > 0) {
            lines.add(texts.say("exchange.import-check.proposed", result.proposed()));
        }
        return lines;
    }

    /// In how many rows something is wrong for which they, or a part of them, stay out.
    private static long refused(List<RowProblem> problems) {
        return problems.stream().filter(problem -> problem.kind().refuses())
                .map(problem -> List.of(problem.file(), problem.sheet(), problem.row())).distinct().count();
    }
}
