package org.daybook.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.YearStart;
import org.daybook.disclosure.Published;
import org.daybook.reports.files.ReportDocument;
import org.daybook.reports.files.ReportDocument.Line;
import org.daybook.reports.files.ReportDocument.Part;
import org.daybook.reports.files.ReportDocument.Selection;
import org.daybook.reports.files.ReportDocument.Table;
import org.daybook.reports.files.ReportDocument.Value;
import org.daybook.reports.files.ReportDocument.Wording;
import org.daybook.reports.narrative.Narrative;
import org.daybook.reports.narrative.Narrative.Heading;

/// Puts a report into words for the files that people read. Uses only published figures and the site's text.
final class ReportWords {
    private static final Value NOTHING = new Value(OptionalInt.empty(), "–");

    private final QuarterlyReport report;
    private final Labels labels;
    private final LineWords words;
    private final Narrative text;
    private final Optional<TemplateReport> chosen;
    private final boolean hasBefore;
    private final Map<String, ReportLine> before;

    /// @param before the published report of the previous quarter, if any
    /// @param text   the site's text, already checked
    ReportWords(QuarterlyReport report, Optional<Published> before, Narrative text, Labels labels) {
        this(report, before, text, Optional.empty(), labels);
    }

    private ReportWords(QuarterlyReport report, Optional<Published> before, Narrative text,
            Optional<TemplateReport> chosen, Labels labels) {
        this.report = report;
        this.chosen = chosen;
        this.text = text;
        this.labels = labels;
        this.words = new LineWords(labels);
        this.hasBefore = before.isPresent();
        this.before = before.stream().flatMap(published -> ReportLines.of(published).stream())
                .collect(Collectors.toMap(ReportWords::place, Function.identity()));
    }

    /// Returns the words with a page in the wording and order of a template, and without a text of the site: the checked text
    /// was published with the report itself.
    static ReportWords of(QuarterlyReport report, Optional<Published> before, TemplateReport chosen, Labels labels) {
        return new ReportWords(report, before, Narrative.EMPTY, Optional.of(chosen), labels);
    }

    /// Returns the whole report in words.
    ReportDocument document() {
        return new ReportDocument(labels.language(), labels.say("reports.export.title-of",
                report.published().site(), words.period(report.period())), facts(),
                Stream.concat(Stream.of(words.howToRead(report), labels.say("reports.export.each-table"),
                        labels.say("reports.export.combined"), words.lateEntries()),
                        report.settings().stream().map(words::settings)).toList(),
                wording(), chosen.map(this::selection), tables(), narrative(), Meaning.all(labels));
    }

    private List<Part> facts() {
        var earlier = words.period(report.period().previous());
        return Stream.of(Stream.of(new Part(labels.say("reports.export.site"), report.published().site()),
                new Part(labels.say("reports.export.quarter"), words.period(report.period())),
                new Part(labels.say("reports.export.months.name"), words.months(report.period()))), year(),
                Stream.of(new Part(words.smallestGroup(), labels.say("reports.export.people",
                        report.published().threshold().people())),
                        new Part(labels.say("reports.export.before"),
                                hasBefore ? earlier : labels.say("reports.export.before.none", earlier))))
                .flatMap(parts -> parts).toList();
    }

    /// Returns the reporting year, if it is not a calendar year.
    private Stream<Part> year() {
        return report.published().start() == YearStart.JANUARY
                ? Stream.empty()
                : Stream.of(new Part(words.yearWord(), words.yearOf(report)));
    }

    private List<Part> narrative() {
        return Arrays.stream(Heading.values()).filter(heading -> !text.under(heading).isEmpty())
                .map(heading -> new Part(labels.of("reports", heading), text.under(heading))).toList();
    }

    private Wording wording() {
        return new Wording(labels.say("reports.export.about"), labels.say("reports.quarter-report.how-to-read"),
                labels.say("reports.export.figures"), labels.say("reports.export.charts"),
                labels.say("reports.export.charts.note"), labels.say("reports.export.narrative"),
                labels.say("reports.export.meanings"),
                labels.say("reports.export.counted"), labels.say("reports.export.how"),
                words.period(report.period()), words.period(report.period().previous()),
                labels.say("disclosure.why.not-broken-down"),
                Stream.concat(Arrays.stream(CellStatus.values()).map(words::how),
                        chosen.stream().flatMap(_ -> Arrays.stream(TemplateLine.Status.values()).map(words::how)))
                        .toList());
    }

    private Selection selection(TemplateReport one) {
        return new Selection(labels.say("reports.template.tab"), one.template().title(),
                labels.say("reports.template.file-note"), one.lines().stream()
                        .map(line -> new Line(words.of(line), false, new Value(line.number(), words.how(line.status())),
                                NOTHING))
                        .toList());
    }

    private List<Table> tables() {
        var lines = ReportLines.of(report.published()).stream().collect(Collectors.groupingBy(ReportLine::table));
        var tables = new ArrayList<Table>();
        for (var table : Stream.concat(Stream.of(ReportLine.TOTAL),
                Stream.concat(Arrays.stream(ReportTable.values()).map(ReportTable::code),
                        Stream.of(GrantCode.TABLE, GrantCode.REACH)))
                .toList()) {
            boolean isBrokenDown = !table.equals(ReportLine.TOTAL) && !table.equals(GrantCode.REACH);
            // Tables that the year's settings leave out or print in another period have no lines.
            Optional.ofNullable(lines.get(table)).ifPresent(printed -> tables.add(new Table(words.heading(table),
                    isBrokenDown, printed.stream().map(line -> line(line, isBrokenDown)).toList())));
        }
        return List.copyOf(tables);
    }

    private Line line(ReportLine line, boolean isBrokenDown) {
        return new Line(words.of(line), isBrokenDown && line.category().equals(ReportLine.TOTAL), value(line),
                Optional.ofNullable(before.get(place(line))).map(this::value).orElse(NOTHING));
    }

    private Value value(ReportLine line) {
        return new Value(line.number(), words.how(line.how()));
    }

    private static String place(ReportLine line) {
        return line.table() + " " + line.category();
    }
}
