package org.daybook.reports.files;

import java.util.stream.Collectors;
import org.daybook.reports.files.ReportDocument.Line;
import org.daybook.reports.files.ReportDocument.Table;
import org.daybook.reports.files.ReportDocument.Wording;

/// What is said of a chart: above it, and to those who cannot see it.
final class ChartWords {
    private static final int STEPS = 10;

    private ChartWords() {}

    /// What stands above it; of one that has no bar, why.
    static String title(Table table, Wording wording) {
        return table.isEmpty() ? table.title() + ". " + wording.notShown() : table.title();
    }

    /// All that the chart shows, in words.
    static String of(Table table, Wording wording) {
        return title(table, wording) + (table.isEmpty()
                ? ""
                : ". " + table.bars().stream().map(ChartWords::of).collect(Collectors.joining("; ")));
    }

    private static String of(Line line) {
        return line.words() + ": " + (line.now().number().isPresent() ? line.now().number().getAsInt() + ", " : "")
                + line.now().how();
    }

    /// Where the axis of numbers ends: a little beyond the longest bar, for its number.
    static int end(int most) {
        return most + Math.max(1, most / STEPS);
    }
}
