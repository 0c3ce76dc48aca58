package org.daybook.reports;

import java.util.List;
import org.daybook.base.Period;
import org.daybook.disclosure.JointView;
import org.daybook.disclosure.PrintedTable;
import org.daybook.disclosure.Published;
import org.daybook.disclosure.RunningGrant;

/// A published report as its file says it, for those who put the reports of several sites together. Nothing that the store of
/// a site knows is in it.
///
/// @param published the figures
/// @param lines     the same as lines, always in the same order
public record SentReport(Published published, List<ReportLine> lines) {
    /// Keeps the lines as they are now.
    public SentReport {
        lines = List.copyOf(lines);
    }

    /// Reads the file for programs.
    ///
    /// @throws IllegalArgumentException when it is none
    public static SentReport read(byte[] csv) {
        var published = CsvExport.read(csv);
        return new SentReport(withoutGrants(published), ReportLines.of(published));
    }

    /// Each site has grants of its own: their numbers of several sites are not the same grant.
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

    /// The site's code.
    public String site() {
        return published.site();
    }

    /// Of which period it is.
    public Period period() {
        return Period.parse(published.period());
    }

    /// The tables that are printed in it, with the categories of their detail.
    public List<PrintedTable> printed() {
        return ReportLines.printed(published);
    }

    /// One of its lines.
    ///
    /// @throws IllegalArgumentException when it has no such line
    public ReportLine line(String table, String category) {
        return lines.stream().filter(line -> line.at(table, category)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such line"));
    }

    /// Of what a table is the breakdown: the code of a [Total].
    ///
    /// @param table its code
    public static String totalOf(String table) {
        return ReportTable.ofCode(table).orElseThrow().of().code();
    }

    /// What somebody knows who has these reports of one period and their sums.
    public static JointView together(List<SentReport> reports) {
        return JointView.of(reports.stream().map(SentReport::published).toList(), Linked.TIES);
    }
}
