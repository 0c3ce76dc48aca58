package org.daybook.exchange;

import java.util.ArrayList;
import java.util.List;
import org.daybook.ui.Texts;

/// What an import did, or would do, as lines for the screen.
final class ImportCounts {
    private ImportCounts() {}

    /// Returns one line for each kind, and one for what is not imported.
    static List<String> lines(ImportResult result, Texts texts) {
        var lines = new ArrayList<String>();
        result.counts().forEach((kind, counts) -> lines.add(texts.say("exchange.import-check.counts",
                texts.of("exchange", kind), counts.takenIn(), counts.here(), counts.away())));
        int refused = result.refusedRows();
        if (refused > 0) {
            lines.add(texts.say("exchange.import-check.refused", refused));
        }
        if (result.proposed() > 0) {
            lines.add(texts.say("exchange.import-check.proposed", result.proposed()));
        }
        return lines;
    }
}
