package org.daybook.reports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.daybook.reports.files.PlainText;

/// A published report in the words and the order of a template. Whatever stands in it stands in the report: it takes lines from
/// it and counts, adds and divides nothing, so that it tells nothing more.
///
/// @param report   the report as it was published
/// @param template what is asked for
/// @param targets  how high figures should be, typed before; empty without a grant. They stand beside the figures and are never
///                 divided by them
record TemplateReport(SentReport report, ReportTemplate template, Map<ReportTemplate.Figure, Integer> targets) {
    /// Without targets.
    TemplateReport(SentReport report, ReportTemplate template) {
        this(report, template, Map.of());
    }

    /// Where the report has no such figure, in any period.
    private static final String NEVER = "never";
    /// Where the year's settings do not print the figure, print it in another period, or in another detail.
    private static final String OTHER = "other";
    private static final int MOST_DIGITS = 7;

    /// The file: a line for each line of the template. Always as many bytes, whatever is hidden.
    byte[] csv() {
        var text = new StringWriter();
        int digits = 0;
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(withTarget(List.of("site", "period", "template", "line", "words", "shown", "number"),
                    "target"));
            for (int place = 0; place < template.lines().size(); place++) {
                var line = template.lines().get(place);
                var found = line.at().flatMap(this::published);
                var number = found.map(ReportLine::number).orElse(OptionalInt.empty());
                var written = number.isPresent() ? Integer.toString(number.getAsInt()) : "";
                digits += MOST_DIGITS - written.length();
                csv.writeRecord(withTarget(List.of(PlainText.of(report.site()), report.period().toString(),
                        template.code(), Integer.toString(place + 1), PlainText.of(line.words()),
                        found.map(one -> one.how().code()).orElse(line.at().isEmpty() ? NEVER : OTHER), written),
                        line.at().flatMap(at -> Optional.ofNullable(targets.get(at)))
                                .map(target -> Integer.toString(target)).orElse("")));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return (text + "\n".repeat(digits)).getBytes(StandardCharsets.UTF_8);
    }

    private List<String> withTarget(List<String> fields, String target) {
        return targets.isEmpty() ? fields : Stream.concat(fields.stream(), Stream.of(target)).toList();
    }

    private Optional<ReportLine> published(ReportTemplate.Figure figure) {
        return report.lines().stream().filter(line -> line.at(figure.table(), figure.category())).findFirst();
    }
}
