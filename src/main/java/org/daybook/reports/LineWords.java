package org.daybook.reports;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import org.daybook.base.Quarter;

/// The words of an export, in one language. None of them depends on the figures.
///
/// @param labels the language
record LineWords(Labels labels) {
    /// What a line counts.
    String of(ReportLine line) {
        if (line.table().equals(ReportLine.TOTAL)) {
            return labels.of("reports", Total.valueOf(line.category().toUpperCase(java.util.Locale.ROOT)));
        }
        return line.category().equals(ReportLine.TOTAL)
                ? labels.say("reports.export.rounded-total")
                : topic(line.table()).words(line.category(), labels);
    }

    /// What a table breaks down by; for the totals, that they are totals.
    String heading(String table) {
        return table.equals(ReportLine.TOTAL)
                ? labels.say("reports.export.totals")
                : labels.of("reports", topic(table));
    }

    /// How a figure is given.
    String how(CellStatus how) {
        return labels.of("reports", how);
    }

    /// How the whole is read.
    String howToRead(QuarterlyReport report) {
        return labels.say("disclosure.how-to-read", report.published().threshold().people());
    }

    /// What the smallest group is called.
    String smallestGroup() {
        return labels.say("reports.export.smallest-group");
    }

    /// Where late entries are counted.
    String lateEntries() {
        return labels.say("reports.export.late-entries");
    }

    /// Whether the quarter is over.
    String standing(QuarterlyReport report) {
        return labels.of("reports", report.standing());
    }

    /// A quarter's name.
    String quarter(Quarter quarter) {
        return labels.say("reports.quarter", quarter.number(), Integer.toString(quarter.year()));
    }

    /// A quarter's months, from its first to its last.
    String months(Quarter quarter) {
        return labels.say("reports.export.months", middle(quarter.days().first()), middle(quarter.days().last()));
    }

    /// The middle of a day's month is the same month in every zone in which a computer may stand.
    private static Date middle(LocalDate day) {
        return Date.from(day.withDayOfMonth(15).atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    /// A quarter in a list.
    String shortQuarter(Quarter quarter) {
        return labels.say("reports.quarter.short", quarter.number(), Integer.toString(quarter.year()));
    }

    private static ReportTable topic(String code) {
        return ReportTable.ofCode(code).orElseThrow();
    }
}
