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
import org.daybook.base.PlainText;

/// A published report in the words and order of a template. It takes lines from the report and counts, adds and divides
/// nothing, so it discloses nothing beyond the report.
///
/// @param report   the report as published
/// @param template the template
/// @param targets  target values for figures, entered earlier; empty without a grant. They are shown next to the figures and no
///                 ratio is computed
record TemplateReport(SentReport report, ReportTemplate template, Map<ReportTemplate.Figure, Integer> targets) {
    /// Creates the report without targets.
    TemplateReport(SentReport report, ReportTemplate template) {
        this(report, template, Map.of());
    }

    /// Returns the report in the words of a grant's template: the people since its start first, and its targets next to the
    /// figures.
    ///
    /// @param grant the grant whose template it is, if any
    static TemplateReport of(SentReport report, ReportTemplate template, Optional<Grant> grant, Labels labels) {
        return grant.map(one -> new TemplateReport(report,
                template.of(one, labels.say("reports.grants.form.target.line")), one.targets()))
                .orElseGet(() -> new TemplateReport(report, template));
    }

    private static final int MOST_DIGITS = 7;

    /// Returns its lines, in the template's order.
    List<TemplateLine> lines() {
        return template.lines().stream().map(this::line).toList();
    }

    private TemplateLine line(ReportTemplate.Line asked) {
        var target = asked.at().map(targets::get).map(OptionalInt::of).orElseGet(OptionalInt::empty);
        return asked.at().flatMap(this::published)
                .map(line -> new TemplateLine(asked.words(), TemplateLine.Status.of(line.how()), line.number(), target))
                .orElseGet(() -> new TemplateLine(asked.words(),
                        asked.at().isEmpty() ? TemplateLine.Status.NEVER : TemplateLine.Status.OTHER,
                        OptionalInt.empty(), target));
    }

    private Optional<ReportLine> published(ReportTemplate.Figure figure) {
        return report.lines().stream().filter(line -> line.at(figure.table(), figure.category())).findFirst();
    }

    /// Returns the file: one line for each line of the template. Its length does not depend on what is suppressed.
    byte[] csv() {
        var text = new StringWriter();
        int digits = 0;
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(withTarget(List.of("site", "period", "template", "line", "words", "shown", "number"),
                    "target"));
            int place = 0;
            for (var line : lines()) {
                var written = written(line.number());
                digits += MOST_DIGITS - written.length();
                csv.writeRecord(withTarget(List.of(PlainText.of(report.site()), report.period().toString(),
                        template.code(), Integer.toString(++place), PlainText.inCsv(line.words()), line.status().code(),
                        written), written(line.target())));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return (text + "\n".repeat(digits)).getBytes(StandardCharsets.UTF_8);
    }

    private static String written(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    private List<String> withTarget(List<String> fields, String target) {
        return targets.isEmpty() ? fields : Stream.concat(fields.stream(), Stream.of(target)).toList();
    }
}
