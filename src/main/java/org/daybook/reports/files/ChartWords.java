package org.daybook.reports.files;

import java.util.stream.Collectors;
import org.daybook.reports.files.ReportDocument.Line;
import org.daybook.reports.files.ReportDocument.Table;
import org.daybook.reports.files.ReportDocument.Wording;

/// The texts of a chart: its title and its description for people who cannot see it.
final class ChartWords {
    private static final int STEPS = 10;

    private ChartWords() {}

    /// Returns the title; for a chart without bars, with the reason.
    static String title(Table table, Wording wording) {
        return table.isEmpty() ? table.title() + ". " + wording.notShown() : table.title();
    }

    /// Returns everything the chart shows, in words.
    static String of(Table table, Wording wording) {
        return title(table, wording) + (table.isEmpty()
                ? ""
                : ". " + table.bars().stream().map(ChartWords::of).collect(Collectors.joining("; ")));
    }

    private static String of(Line line) {
        return line.words() + ": " + (line.now().number().isPresent() ? line.now().number().getAsInt() + ", " : "")
                + line.now().how();
    }

    /// Returns the end of the number axis: a little beyond the longest bar, to leave room for its number.
    static int end(int most) {
        return most + Math.max(1, most / STEPS);
    }
}
