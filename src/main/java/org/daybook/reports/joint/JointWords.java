package org.daybook.reports.joint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.disclosure.PrintedTable;
import org.daybook.reports.CellStatus;
import org.daybook.reports.Labels;
import org.daybook.reports.LineWords;
import org.daybook.reports.ReportLine;
import org.daybook.reports.SentReport;
import org.daybook.reports.Total;
import org.daybook.reports.files.ReportDocument;
import org.daybook.reports.files.ReportDocument.Line;
import org.daybook.reports.files.ReportDocument.Part;
import org.daybook.reports.files.ReportDocument.Table;
import org.daybook.reports.files.ReportDocument.Value;
import org.daybook.reports.files.ReportDocument.Wording;

/// Puts a joint report into words for the files that people read: the sums first, then a chart for each site. The second column
/// gives the number of sites that contribute to a number.
final class JointWords {
    /// Totals of people or of their enrolments, so that their bars are comparable.
    private static final List<Total> DRAWN = List.of(Total.PEOPLE, Total.ENROLMENTS, Total.ENDINGS, Total.LEAVERS);
    private static final List<Total> BESIDE = List.of(Total.SESSIONS, Total.VISITS, Total.HOURS);

    private final JointReport report;
    private final List<JointFigure> figures;
    private final Labels labels;
    private final LineWords words;

    JointWords(JointReport report, Labels labels) {
        this.report = report;
        this.figures = report.figures();
        this.labels = labels;
        this.words = new LineWords(labels);
    }

    /// Returns the whole report in words.
    ReportDocument document() {
        return new ReportDocument(labels.language(), title(), facts(), notes(), wording(), Optional.empty(), tables(),
                List.of(),
                words.meanings());
    }

    /// Returns how to read a number, sentence by sentence.
    List<String> notes() {
        return List.of(labels.say("disclosure.how-to-read", report.smallestGroup()), labels.say("joint.export.sums"),
                labels.say("joint.export.twice"), labels.say("joint.export.not-broken-down"),
                labels.say("joint.export.only-some"), labels.say("reports.export.combined"));
    }

    /// Returns what a number counts.
    String of(JointFigure figure) {
        return figure.category().equals(JointFigure.NOT_BROKEN_DOWN)
                ? labels.say("joint.export.rest")
                : words.of(new ReportLine(figure.table(), figure.category(), CellStatus.ROUNDED, OptionalInt.empty()));
    }

    private String title() {
        return labels.say("joint.export.title", report.sites().size(), words.period(report.period()));
    }

    private List<Part> facts() {
        return List.of(
                new Part(labels.say("joint.export.sites"),
                        report.sites().stream().map(SentReport::site).collect(Collectors.joining(", "))),
                new Part(labels.say("reports.export.quarter"), words.period(report.period())),
                new Part(labels.say("reports.export.months.name"), words.months(report.period())),
                new Part(words.smallestGroup(), labels.say("reports.export.people", report.smallestGroup())));
    }

    private Wording wording() {
        return new Wording(labels.say("reports.export.about"), labels.say("reports.quarter-report.how-to-read"),
                labels.say("reports.export.figures"), labels.say("reports.export.charts"),
                labels.say("reports.export.charts.note"), labels.say("reports.export.narrative"),
                labels.say("reports.export.meanings"),
                labels.say("reports.export.counted"), labels.say("reports.export.how"),
                words.period(report.period()), labels.say("joint.export.sites-in-it"),
                labels.say("disclosure.why.not-broken-down"),
                Stream.concat(Arrays.stream(CellStatus.values()).map(words::how),
                        Stream.of(of(JointStatus.PART), of(report.sites().size()))).toList());
    }

    private List<Table> tables() {
        var tables = new ArrayList<Table>();
        tables.add(joint(ReportLine.TOTAL));
        report.sites().getFirst().printed().stream().map(PrintedTable::table)
                .forEach(table -> tables.add(joint(table)));
        BESIDE.forEach(total -> tables.add(new Table(labels.say("joint.export.by-site", labels.of("reports", total)),
                false, report.sites().stream().map(site -> line(site.site(), site, total)).toList())));
        report.sites().forEach(site -> tables.add(new Table(labels.say("joint.export.of-site", site.site()), true,
                DRAWN.stream().map(total -> line(labels.of("reports", total), site, total)).toList())));
        return List.copyOf(tables);
    }

    private Table joint(String table) {
        boolean isBrokenDown = !table.equals(ReportLine.TOTAL);
        return new Table(words.heading(table), isBrokenDown, figures.stream()
                .filter(figure -> figure.table().equals(table)).map(figure -> new Line(of(figure),
                        isBrokenDown && figure.category().equals(ReportLine.TOTAL),
                        new Value(figure.number(), of(figure.status())),
                        new Value(OptionalInt.of(figure.sites()), of(report.sites().size()))))
                .toList());
    }

    private Line line(String name, SentReport site, Total total) {
        var line = site.line(ReportLine.TOTAL, total.code());
        return new Line(name, false, new Value(line.number(), words.how(line.how())),
                new Value(OptionalInt.empty(), ""));
    }

    private String of(int sites) {
        return labels.say("joint.export.of", sites);
    }

    private String of(JointStatus status) {
        return switch (status) {
            case EXACT -> words.how(CellStatus.EXACT);
            case ROUNDED -> words.how(CellStatus.ROUNDED);
            case PART -> labels.say("joint.export.part");
            case NOT_GIVEN -> words.how(CellStatus.NOT_GIVEN);
        };
    }
}
