package org.daybook.reports;

import static org.daybook.reports.ReportLine.TOTAL;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.disclosure.PrintedTable;
import org.daybook.disclosure.ProtectedTable;
import org.daybook.disclosure.Published;
import org.daybook.disclosure.PublishedTotal;

/// A published report as the lines of its export. Every total and every category of the catalogue is always present in the same
/// position, so that the set of lines reveals nothing.
final class ReportLines {
    private ReportLines() {}

    /// Returns all lines, totals first, then table by table.
    static List<ReportLine> of(Published report) {
        var lines = new ArrayList<ReportLine>();
        var totals = totals(report);
        for (var total : Total.values()) {
            lines.add(line(TOTAL, total.code(), totals.getOrDefault(total.code(), new PublishedTotal.Withheld())));
        }
        printed(report).forEach(topic -> lines.addAll(lines(topic, table(report, topic.table()))));
        lines.addAll(GrantLines.of(report));
        return List.copyOf(lines);
    }

    /// Returns the published table of a topic, if the report shows its numbers.
    static Optional<ProtectedTable.Shown> table(Published report, ReportTable topic) {
        return table(report, topic.code());
    }

    /// Returns the published table with a code, if the report shows its numbers.
    static Optional<ProtectedTable.Shown> table(Published report, String topic) {
        return report.populations().stream().flatMap(population -> population.tables().stream())
                .filter(table -> table.table().equals(topic))
                .filter(ProtectedTable.Shown.class::isInstance).map(ProtectedTable.Shown.class::cast).findFirst();
    }

    /// Returns the tables that a report prints, whatever they contain.
    static List<PrintedTable> printed(Published report) {
        return report.printed().orElseGet(() -> Arrays.stream(ReportTable.values())
                .map(topic -> new PrintedTable(topic.code(), topic.categories())).toList());
    }

    private static Map<String, PublishedTotal> totals(Published report) {
        var totals = report.populations().stream()
                .collect(Collectors.toMap(Published.Numbers::name, Published.Numbers::total));
        totals.putAll(report.events());
        return totals;
    }

    /// Returns the line of a total.
    static ReportLine line(String table, String category, PublishedTotal published) {
        return switch (published) {
            case PublishedTotal.Exact exact -> ReportLine.exact(table, category, exact.value());
            case PublishedTotal.Rounded rounded -> ReportLine.rounded(table, category, rounded.value());
            case PublishedTotal.FewerThanTen _ -> ReportLine.without(table, category, CellStatus.FEWER_THAN_TEN);
            case PublishedTotal.Withheld _ -> ReportLine.without(table, category, CellStatus.NOT_GIVEN);
        };
    }

    private static List<ReportLine> lines(PrintedTable topic, Optional<ProtectedTable.Shown> table) {
        var lines = new ArrayList<ReportLine>();
        topic.categories().forEach(category -> lines.add(line(topic, category, table)));
        lines.add(table.map(shown -> ReportLine.rounded(topic.table(), TOTAL, shown.total()))
                .orElse(ReportLine.without(topic.table(), TOTAL, CellStatus.NOT_GIVEN)));
        return lines;
    }

    private static ReportLine line(PrintedTable topic, String category, Optional<ProtectedTable.Shown> table) {
        if (table.isEmpty()) {
            return ReportLine.without(topic.table(), category, CellStatus.NOT_GIVEN);
        }
        return table.get().rows().stream().filter(row -> row.category().equals(category)).findFirst()
                .map(row -> ReportLine.rounded(topic.table(), category, row.value()))
                .orElse(ReportLine.without(topic.table(), category, CellStatus.TOGETHER));
    }
}
