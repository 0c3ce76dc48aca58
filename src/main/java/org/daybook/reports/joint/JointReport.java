package org.daybook.reports.joint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.daybook.base.Period;
import org.daybook.disclosure.PrintedTable;
import org.daybook.reports.CellStatus;
import org.daybook.reports.ReportLine;
import org.daybook.reports.SentReport;

/// The sums of what several sites published for one period. Only published numbers are used, so nothing is disclosed beyond the
/// reports. A woman at two sites counts twice.
///
/// @param sites their reports, by code; all with the same tables
public record JointReport(List<SentReport> sites) {
    /// Copies the list.
    public JointReport {
        sites = List.copyOf(sites);
    }

    /// Returns its period.
    public Period period() {
        return sites.getFirst().period();
    }

    /// Returns the smallest group that the sites show.
    int smallestGroup() {
        return sites.getFirst().published().threshold().people();
    }

    /// Returns all numbers, totals first, then table by table; always the same ones in the same order.
    List<JointFigure> figures() {
        var figures = new ArrayList<JointFigure>();
        sites.getFirst().lines().stream().filter(line -> line.table().equals(ReportLine.TOTAL))
                .forEach(line -> figures.add(sum(line.table(), line.category(),
                        sites.stream().map(site -> share(site.line(line.table(), line.category()))).toList())));
        sites.getFirst().printed().forEach(table -> figures.addAll(of(table)));
        return List.copyOf(figures);
    }

    private List<JointFigure> of(PrintedTable table) {
        var figures = new ArrayList<JointFigure>();
        for (var category : table.categories()) {
            figures.add(sum(table.table(), category,
                    sites.stream().map(site -> share(site.line(table.table(), category))).toList()));
        }
        figures.add(sum(table.table(), JointFigure.NOT_BROKEN_DOWN,
                sites.stream().map(site -> notBrokenDown(site, table)).toList()));
        figures.add(sum(table.table(), ReportLine.TOTAL,
                sites.stream().map(site -> isShown(site, table)
                        ? share(site.line(table.table(), ReportLine.TOTAL))
                        : whole(site, table)).toList()));
        return figures;
    }

    /// A site's contribution to a number.
    ///
    /// @param number  the number it published
    /// @param isExact whether that is exact, not rounded
    private record Share(int number, boolean isExact) {}

    private JointFigure sum(String table, String category, List<Optional<Share>> shares) {
        var given = shares.stream().flatMap(Optional::stream).toList();
        var status = given.isEmpty()
                ? JointStatus.NOT_GIVEN
                : given.size() < shares.size()
                        ? JointStatus.PART
                        : given.stream().allMatch(Share::isExact) ? JointStatus.EXACT : JointStatus.ROUNDED;
        return new JointFigure(table, category, status,
                given.isEmpty() ? OptionalInt.empty() : OptionalInt.of(given.stream().mapToInt(Share::number).sum()),
                given.size());
    }

    /// Returns the remainder of the rounded total if some categories are combined, the whole total if the table is suppressed,
    /// and zero, as a rounded number, if every category is shown.
    private static Optional<Share> notBrokenDown(SentReport site, PrintedTable table) {
        if (!isShown(site, table)) {
            return whole(site, table);
        }
        int shown = table.categories().stream().map(category -> site.line(table.table(), category))
                .flatMapToInt(line -> line.number().stream()).sum();
        return share(site.line(table.table(), ReportLine.TOTAL)).map(total -> new Share(total.number() - shown, false));
    }

    /// Returns the total that a table breaks down.
    private static Optional<Share> whole(SentReport site, PrintedTable table) {
        return share(site.line(ReportLine.TOTAL, SentReport.totalOf(table.table())))
                .map(total -> new Share(total.number(), false));
    }

    private static boolean isShown(SentReport site, PrintedTable table) {
        return site.line(table.table(), ReportLine.TOTAL).number().isPresent();
    }

    private static Optional<Share> share(ReportLine line) {
        return line.number().isPresent()
                ? Optional.of(new Share(line.number().getAsInt(), line.how() == CellStatus.EXACT))
                : Optional.empty();
    }
}
