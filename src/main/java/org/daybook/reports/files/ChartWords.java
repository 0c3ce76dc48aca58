package org.daybook.reports.files;

import java.util.stream.Collectors;
import org.daybook.reports.files.ReportDocument.Line;
import org.daybook.reports.files.ReportDocument.Table;
import org.daybook.reports.files.ReportDocument.Wording;

/// The texts of a chart: its title and its description for people who cannot see it.
final class ChartWords {
    private static final int STEPS = 10;
    /// The most characters between the parts of a description.
    private static final int AROUND = 8;

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

    /// Returns the number of letters that the description has at most, whatever is published.
    static int most(Table table, Wording wording) {
        return table.title().length() + wording.notShown().length() + table.bars().stream()
                .mapToInt(line -> line.words().length() + wording.mostLetters() + AROUND).sum() + 2 * AROUND;
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
