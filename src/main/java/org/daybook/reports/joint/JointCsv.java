package org.daybook.reports.joint;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.daybook.base.PlainText;
import org.daybook.reports.Labels;
import org.daybook.reports.LineWords;

/// A joint report as CSV, for programs: a line for each sum, then every line of every site. The length in bytes does not depend
/// on what is suppressed: for each digit that a line lacks, an empty line is added at the end.
final class JointCsv {
    private static final String ALL = "all";
    private static final int MOST_DIGITS = 10;

    private JointCsv() {}

    /// Writes the report.
    static byte[] write(JointReport report, Labels labels) {
        var text = new StringWriter();
        int missing = 0;
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord("site", "period", "table", "category", "shown", "number", "sites", "table_words",
                    "category_words");
            missing += sums(csv, report, labels);
            missing += sites(csv, report, labels);
            notes(csv, report, labels);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return (text + "\n".repeat(missing)).getBytes(StandardCharsets.UTF_8);
    }

    private static int sums(CsvWriter csv, JointReport report, Labels labels) {
        var joint = new JointWords(report, labels);
        var words = new LineWords(labels);
        int missing = 0;
        for (var figure : report.figures()) {
            var sites = Integer.toString(figure.sites());
            csv.writeRecord(ALL, report.period().toString(), figure.table(), figure.category(),
                    figure.status().code(), of(figure.number()), sites,
                    PlainText.of(words.heading(figure.table())), PlainText.of(joint.of(figure)));
            missing += 2 * MOST_DIGITS - of(figure.number()).length() - sites.length();
        }
        return missing;
    }

    private static int sites(CsvWriter csv, JointReport report, Labels labels) {
        var words = new LineWords(labels);
        int missing = 0;
        for (var site : report.sites()) {
            for (var line : site.lines()) {
                csv.writeRecord(PlainText.of(site.site()), report.period().toString(), line.table(), line.category(),
                        line.how().code(), of(line.number()), "", PlainText.of(words.heading(line.table())),
                        PlainText.of(words.of(line)));
                missing += MOST_DIGITS - of(line.number()).length();
            }
        }
        return missing;
    }

    private static void notes(CsvWriter csv, JointReport report, Labels labels) {
        List<String> notes = new JointWords(report, labels).notes();
        for (int place = 0; place < notes.size(); place++) {
            csv.writeRecord(ALL, report.period().toString(), "note", Integer.toString(place + 1), "", "", "", "",
                    PlainText.of(notes.get(place)));
        }
    }

    private static String of(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }
}
