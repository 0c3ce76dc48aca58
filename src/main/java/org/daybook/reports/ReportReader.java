package org.daybook.reports;

import static org.daybook.reports.ReportLine.TOTAL;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.YearStart;
import org.daybook.disclosure.ProtectedTable;
import org.daybook.disclosure.Published;
import org.daybook.disclosure.PublishedTotal;
import org.daybook.disclosure.RunningGrant;
import org.daybook.disclosure.Threshold;

/// Reads a published report back from the lines of its export. An attacker has these lines and nothing else.
///
/// @param lines  all lines of one export
/// @param tables its tables
/// @param start  the month in which the site's reporting years begin
record ReportReader(List<ReportLine> lines, PeriodTables tables, YearStart start) {
    ReportReader {
        lines = List.copyOf(lines);
    }

    /// @param site      the site code in the file
    /// @param threshold the smallest group in the file
    /// @throws IllegalArgumentException if a line of the catalogue is missing
    Published report(String site, Threshold threshold) {
        var period = tables.period().toString();
        if (line(TOTAL, Total.PEOPLE.code()).how() == CellStatus.FEWER_THAN_TEN) {
            var few = new Published.Numbers(Total.PEOPLE.code(), new PublishedTotal.FewerThanTen(), List.of());
            return new Published(site, period, threshold,
                    Stream.concat(Stream.of(few), tables.grants().stream().map(this::since)).toList(), Map.of(),
                    tables.asPrinted(), start, tables.grants());
        }
        var events = Total.events().stream().filter(this::has).collect(Collectors.toMap(Total::code, this::total));
        var populations = Stream.concat(Stream.of(Total.values()).filter(total -> !total.isEvent() && has(total))
                .map(this::numbers), tables.grants().stream().map(this::since)).toList();
        return new Published(site, period, threshold, populations, events, tables.asPrinted(), start, tables.grants());
    }

    /// Version 1 of the catalogue had no ended paths, version 2 no work, referrals and reaching out, version 3 no
    /// participation.
    private boolean has(Total total) {
        return lines.stream().anyMatch(line -> line.at(TOTAL, total.code()));
    }

    /// A year without settings has every table of the catalogue of its time.
    private boolean has(ReportTable topic) {
        return !topic.isOnDemand() || tables.settings().isPresent()
                || lines.stream().anyMatch(line -> line.table().equals(topic.code()));
    }

    private Published.Numbers numbers(Total population) {
        var found = tables.counted(population).stream().filter(this::has)
                .map(topic -> table(topic.code(), tables.categories(topic), tables.printed().contains(topic)));
        var byGrant = tables.byGrant().stream().filter(_ -> population == Total.PEOPLE)
                .map(table -> table(GrantCode.TABLE, table.categories(), tables.printsByGrant()));
        return new Published.Numbers(population.code(), total(population), Stream.concat(found, byGrant).toList());
    }

    private Published.Numbers since(RunningGrant grant) {
        return new Published.Numbers(grant.population(), total(line(GrantCode.REACH, grant.population())), List.of());
    }

    private PublishedTotal total(Total total) {
        return total(line(TOTAL, total.code()));
    }

    private static PublishedTotal total(ReportLine line) {
        return switch (line.how()) {
            case EXACT -> new PublishedTotal.Exact(line.number().orElseThrow());
            case ROUNDED -> new PublishedTotal.Rounded(line.number().orElseThrow());
            case FEWER_THAN_TEN -> new PublishedTotal.FewerThanTen();
            case NOT_GIVEN -> new PublishedTotal.Withheld();
            case TOGETHER -> throw new IllegalArgumentException("a total stands by itself");
        };
    }

    private ProtectedTable table(String topic, List<String> categories, boolean isPrinted) {
        if (!isPrinted || line(topic, TOTAL).number().isEmpty()) {
            return new ProtectedTable.NotShown(topic, categories);
        }
        var total = line(topic, TOTAL);
        var rows = categories.stream().map(category -> line(topic, category))
                .filter(line -> line.how() == CellStatus.ROUNDED)
                .map(line -> new ProtectedTable.Row(line.category(), line.number().orElseThrow())).toList();
        int shown = rows.stream().mapToInt(ProtectedTable.Row::value).sum();
        return new ProtectedTable.Shown(topic, rows,
                together(topic, categories, total.number().getAsInt() - shown), total.number().getAsInt());
    }

    private Optional<ProtectedTable.Together> together(String topic, List<String> categories, int rest) {
        var hidden = categories.stream()
                .filter(category -> line(topic, category).how() == CellStatus.TOGETHER).toList();
        return hidden.isEmpty() ? Optional.empty() : Optional.of(new ProtectedTable.Together(hidden, rest));
    }

    private ReportLine line(String table, String category) {
        return lines.stream().filter(line -> line.at(table, category)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a line of the catalogue is missing"));
    }
}
