package org.daybook.reports;

import java.util.List;
import org.daybook.base.Period;
import org.daybook.disclosure.JointView;
import org.daybook.disclosure.PrintedTable;
import org.daybook.disclosure.Published;
import org.daybook.disclosure.RunningGrant;

/// A published report as read from its file, for code that combines the reports of several sites. It contains nothing else from
/// the store of a site.
///
/// @param published the figures
/// @param lines     the same as lines, always in the same order
public record SentReport(Published published, List<ReportLine> lines) {
    /// Copies the lines.
    public SentReport {
        lines = List.copyOf(lines);
    }

    /// Reads the file for programs.
    ///
    /// @throws IllegalArgumentException if it is not such a file
    public static SentReport read(byte[] csv) {
        var published = CsvExport.read(csv);
        return new SentReport(withoutGrants(published), ReportLines.of(published));
    }

    /// Each site has its own grants: the same number at two sites is not the same grant.
    private static Published withoutGrants(Published report) {
        var names = report.running().stream().map(RunningGrant::population).toList();
        var numbers = report.populations().stream().filter(one -> !names.contains(one.name()))
                .map(one -> new Published.Numbers(one.name(), one.total(), one.tables().stream()
                        .filter(table -> !table.table().equals(GrantCode.TABLE)).toList()))
                .toList();
        return new Published(report.site(), report.period(), report.threshold(), numbers, report.events(),
                report.printed().map(tables -> tables.stream()
                        .filter(table -> !table.table().equals(GrantCode.TABLE)).toList()),
                report.start());
    }

    /// Returns the site's code.
    public String site() {
        return published.site();
    }

    /// Returns its period.
    public Period period() {
        return Period.parse(published.period());
    }

    /// Returns the tables printed in it, with the categories of their level of detail.
    public List<PrintedTable> printed() {
        return ReportLines.printed(published);
    }

    /// Returns one of its lines.
    ///
    /// @throws IllegalArgumentException if it has no such line
    public ReportLine line(String table, String category) {
        return lines.stream().filter(line -> line.at(table, category)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such line"));
    }

    /// Returns the code of the [Total] that a table breaks down.
    ///
    /// @param table its code
    public static String totalOf(String table) {
        return ReportTable.ofCode(table).orElseThrow().of().code();
    }

    /// Returns the knowledge of a person who has these reports of one period and their sums.
    public static JointView together(List<SentReport> reports) {
        return JointView.of(reports.stream().map(SentReport::published).toList(), Linked.TIES);
    }
}
