package org.daybook.reports;

import static org.daybook.reports.ReportLine.TOTAL;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.disclosure.ProtectedTable;
import org.daybook.disclosure.Published;
import org.daybook.disclosure.PublishedTotal;
import org.daybook.disclosure.Threshold;

/// Reads a published report back from the lines of its export: whoever attacks it has these lines and nothing else.
///
/// @param lines all lines of one export
record ReportReader(List<ReportLine> lines) {
    ReportReader {
        lines = List.copyOf(lines);
    }

    /// @param site      the site code in the file
    /// @param period    the quarter in the file
    /// @param threshold the smallest group in the file
    /// @throws IllegalArgumentException when a line of the catalogue is missing
    Published report(String site, String period, Threshold threshold) {
        if (line(TOTAL, Total.PEOPLE.code()).how() == CellStatus.FEWER_THAN_TEN) {
            var few = new Published.Numbers(Total.PEOPLE.code(), new PublishedTotal.FewerThanTen(), List.of());
            return new Published(site, period, threshold, List.of(few), Map.of());
        }
        var events = Stream.of(Total.SESSIONS, Total.VISITS, Total.HOURS)
                .collect(Collectors.toMap(Total::code, this::total));
        var populations = Stream.concat(Stream.of(Total.PEOPLE, Total.ENROLMENTS),
                Stream.of(Total.ENDINGS, Total.LEAVERS).filter(this::has)).map(this::numbers).toList();
        return new Published(site, period, threshold, populations, events);
    }

    /// The first version of the catalogue had nothing about paths that ended.
    private boolean has(Total population) {
        return lines.stream().anyMatch(line -> line.at(TOTAL, population.code()));
    }

    private Published.Numbers numbers(Total population) {
        var tables = Arrays.stream(ReportTable.values()).filter(topic -> topic.of() == population).map(this::table)
                .toList();
        return new Published.Numbers(population.code(), total(population), tables);
    }

    private PublishedTotal total(Total total) {
        var line = line(TOTAL, total.code());
        return switch (line.how()) {
            case EXACT -> new PublishedTotal.Exact(line.number().orElseThrow());
            case ROUNDED -> new PublishedTotal.Rounded(line.number().orElseThrow());
            case FEWER_THAN_TEN -> new PublishedTotal.FewerThanTen();
            case NOT_GIVEN -> new PublishedTotal.Withheld();
            case TOGETHER -> throw new IllegalArgumentException("a total stands by itself");
        };
    }

    private ProtectedTable table(ReportTable topic) {
        var total = line(topic.code(), TOTAL);
        if (total.number().isEmpty()) {
            return new ProtectedTable.NotShown(topic.code(), topic.categories());
        }
        var rows = topic.categories().stream().map(category -> line(topic.code(), category))
                .filter(line -> line.how() == CellStatus.ROUNDED)
                .map(line -> new ProtectedTable.Row(line.category(), line.number().orElseThrow())).toList();
        int shown = rows.stream().mapToInt(ProtectedTable.Row::value).sum();
        return new ProtectedTable.Shown(topic.code(), rows, together(topic, total.number().getAsInt() - shown),
                total.number().getAsInt());
    }

    private Optional<ProtectedTable.Together> together(ReportTable topic, int rest) {
        var hidden = topic.categories().stream()
                .filter(category -> line(topic.code(), category).how() == CellStatus.TOGETHER).toList();
        return hidden.isEmpty() ? Optional.empty() : Optional.of(new ProtectedTable.Together(hidden, rest));
    }

    private ReportLine line(String table, String category) {
        return lines.stream().filter(line -> line.at(table, category)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a line of the catalogue is missing"));
    }
}
