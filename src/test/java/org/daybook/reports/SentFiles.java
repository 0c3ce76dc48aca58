package org.daybook.reports;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.Period;
import org.daybook.base.Span;
import org.daybook.base.YearStart;
import org.daybook.disclosure.ProtectedTable;
import org.daybook.disclosure.Published;
import org.daybook.reports.LockedReports.Locked;

/// Invented reports as sites would send them to an office.
final class SentFiles {
    /// The version of the catalogue.
    static final int CATALOGUE = 2;

    private SentFiles() {}

    /// Returns a report as its site would sign it.
    static Locked locked(Published report) {
        return new Locked(report.site(), Period.parse(report.period()), CATALOGUE,
                CsvExport.write(Invented.report(report), Invented.ENGLISH));
    }

    /// Returns the report of another site, with the same figures.
    static Published as(String code, Published report) {
        return new Published(code, report.period(), report.threshold(), report.populations(), report.events());
    }

    /// Returns the same figures as those of a period of a site whose years begin in some month; no table is printed in a
    /// half-year or year.
    static Locked at(Period period, YearStart start, Published quarter) {
        var tables = new HashMap<ReportTable, TableSetting>();
        Stream.of(ReportTable.values()).forEach(topic -> tables.put(topic, new TableSetting(Span.QUARTER, 1)));
        var settings = Optional.of(new ReportSettings(start.around(period.last()), quarter.threshold(), tables));
        var printed = new PeriodTables(settings, period).asPrinted();
        var populations = period.isLong()
                ? quarter.populations().stream()
                        .map(numbers -> new Published.Numbers(numbers.name(), numbers.total(), List.of())).toList()
                : quarter.populations();
        return new Locked(quarter.site(), period, CATALOGUE, CsvExport.write(new QuarterlyReport(period,
                QuarterlyReport.Standing.OVER, new Published(quarter.site(), period.toString(), quarter.threshold(),
                        populations, quarter.events(), printed, start),
                settings), Invented.ENGLISH));
    }

    /// Returns the same period with ages in two groups, by a year's settings; no table is shown.
    static Locked coarse(Published fine) {
        var tables = new HashMap<ReportTable, TableSetting>();
        for (var topic : ReportTable.values()) {
            tables.put(topic, new TableSetting(Span.QUARTER, topic == ReportTable.AGE ? topic.coarsest() : 1));
        }
        var period = Period.parse(fine.period());
        var settings = new ReportSettings(YearStart.JANUARY.around(period.last()), fine.threshold(), tables);
        var printed = new PeriodTables(Optional.of(settings), period);
        var report = new Published(fine.site(), fine.period(), fine.threshold(), fine.populations().stream()
                .map(numbers -> new Published.Numbers(numbers.name(), numbers.total(), numbers.tables().stream()
                        .<ProtectedTable>map(table -> new ProtectedTable.NotShown(table.table(),
                                printed.categories(ReportTable.ofCode(table.table()).orElseThrow())))
                        .toList()))
                .toList(), fine.events(), printed.asPrinted(), YearStart.JANUARY);
        return new Locked(fine.site(), period, CATALOGUE, CsvExport.write(new QuarterlyReport(period,
                QuarterlyReport.Standing.OVER, report, Optional.of(settings)), Invented.ENGLISH));
    }
}
