package org.daybook.reports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.daybook.reports.files.PlainText;

/// A published report in the words and the order of a template. Whatever stands in it stands in the report: it takes lines from
/// it and counts, adds and divides nothing, so that it tells nothing more.
///
/// @param report   the report as it was published
/// @param template what is asked for
record TemplateReport(SentReport report, ReportTemplate template) {
    private static final int MOST_DIGITS = 7;

    /// Its lines, in the template's order.
    List<TemplateLine> lines() {
        return template.lines().stream().map(this::line).toList();
    }

    private TemplateLine line(ReportTemplate.Line asked) {
        if (asked.at().isEmpty()) {
            return new TemplateLine(asked.words(), TemplateLine.Status.NEVER, OptionalInt.empty());
        }
        return asked.at().flatMap(this::published)
                .map(line -> new TemplateLine(asked.words(), TemplateLine.Status.of(line.how()), line.number()))
                .orElseGet(() -> new TemplateLine(asked.words(), TemplateLine.Status.OTHER, OptionalInt.empty()));
    }

    private Optional<ReportLine> published(ReportTemplate.Figure figure) {
        return report.lines().stream().filter(line -> line.at(figure.table(), figure.category())).findFirst();
    }

    /// The file: a line for each line of the template. Always as many bytes, whatever is hidden.
    byte[] csv() {
        var text = new StringWriter();
        int digits = 0;
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord("site", "period", "template", "line", "words", "shown", "number");
            int place = 0;
            for (var line : lines()) {
                var written = line.number().isPresent() ? Integer.toString(line.number().getAsInt()) : "";
                digits += MOST_DIGITS - written.length();
                csv.writeRecord(PlainText.of(report.site()), report.period().toString(), template.code(),
                        Integer.toString(++place), PlainText.of(line.words()), line.status().code(), written);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return (text + "\n".repeat(digits)).getBytes(StandardCharsets.UTF_8);
    }
}
