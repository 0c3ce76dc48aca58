package org.daybook.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// The report as a spreadsheet of one sheet: plain values, no formula, nothing hidden, nobody named. The last three
/// columns hold the codes, the same in every language and the same as in the CSV file.
final class XlsxExport {
    private static final int LINES_BEFORE_THE_TABLES = 7;
    private static final List<Double> WIDTHS = List.of(44.0, 18.0, 18.0, 14.0, 22.0, 10.0);

    private final QuarterlyReport report;
    private final Labels labels;
    private final LineWords words;

    private XlsxExport(QuarterlyReport report, Labels labels) {
        this.report = report;
        this.labels = labels;
        this.words = new LineWords(labels);
    }

    /// Writes it. The same report in the same language is always the same bytes.
    static byte[] write(QuarterlyReport report, Labels labels) {
        return PlainParts.of(new XlsxExport(report, labels).workbook());
    }

    private byte[] workbook() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Daybook", null)) {
            var sheet = workbook.newWorksheet(labels.say("reports.export.sheet"));
            for (int column = 0; column < WIDTHS.size(); column++) {
                sheet.width(column, WIDTHS.get(column));
            }
            head(sheet);
            lines(sheet);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void head(Worksheet sheet) {
        sheet.value(0, 0, labels.say("reports.export.title"));
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.value(1, 0, labels.say("reports.export.site"));
        sheet.value(1, 1, report.published().site());
        sheet.value(2, 0, words.quarter(report.quarter()));
        sheet.value(2, 1, report.published().period());
        sheet.value(3, 0, words.standing(report));
        sheet.value(4, 0, words.howToRead(report));
        sheet.value(5, 0, labels.say("reports.why-together"));
        sheet.value(6, 0, words.lateEntries());
    }

    private void lines(Worksheet sheet) {
        int row = LINES_BEFORE_THE_TABLES;
        var table = "";
        for (var line : ReportLines.of(report.published())) {
            if (!line.table().equals(table)) {
                table = line.table();
                row++;
                sheet.value(row, 0, words.heading(table));
                sheet.style(row, 0).bold().set();
                row++;
            }
            line(sheet, row, line);
            row++;
        }
    }

    private void line(Worksheet sheet, int row, ReportLine line) {
        sheet.value(row, 0, words.of(line));
        if (line.number().isPresent()) {
            sheet.value(row, 1, line.number().getAsInt());
        } else {
            sheet.value(row, 1, words.inPlaceOfNumber(line));
        }
        sheet.style(row, 1).horizontalAlignment("right").set();
        sheet.value(row, 2, words.how(line));
        sheet.value(row, 3, line.table());
        sheet.value(row, 4, line.category());
        sheet.value(row, 5, line.how().code());
    }
}
