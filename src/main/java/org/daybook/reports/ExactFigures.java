package org.daybook.reports;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.disclosure.Breakdown;
import org.daybook.disclosure.Population;
import org.daybook.disclosure.SiteFigures;

/// The exact figures of a final report, for an auditor to see on the screen only. They are never written anywhere: they are
/// shown only in labels, from which nothing can be copied.
///
/// @param check the check under which they are shown
/// @param lines every line of the report with its exact figure
record ExactFigures(UUID check, List<Line> lines) {
    ExactFigures {
        lines = List.copyOf(lines);
    }

    /// A line of the report.
    ///
    /// @param published the line as published
    /// @param exact     the figure as counted today; empty if the report of this period counts nothing for this line
    record Line(ReportLine published, OptionalInt exact) {}

    /// Returns the exact figure of a line of a report.
    ///
    /// @param figures the exact figures of the period
    static OptionalInt of(SiteFigures figures, ReportLine line) {
        return switch (line.table()) {
            case ReportLine.TOTAL -> total(figures, line.category());
            case GrantCode.REACH -> figures.since().stream()
                    .filter(since -> since.grant().population().equals(line.category()))
                    .mapToInt(since -> since.people().size()).findFirst();
            default -> cell(figures, line);
        };
    }

    private static OptionalInt total(SiteFigures figures, String code) {
        var events = Optional.ofNullable(figures.events().get(code));
        if (events.isPresent()) {
            return OptionalInt.of(events.get().total());
        }
        return populations(figures).filter(population -> population.name().equals(code))
                .mapToInt(population -> population.total().total()).findFirst();
    }

    private static OptionalInt cell(SiteFigures figures, ReportLine line) {
        return populations(figures).flatMap(population -> population.tables().stream())
                .filter(table -> table.table().equals(line.table())).mapToInt(table -> count(table, line.category()))
                .findFirst();
    }

    private static int count(Breakdown table, String category) {
        return category.equals(ReportLine.TOTAL)
                ? table.members().size()
                : Math.toIntExact(table.members().stream().filter(one -> one.category().equals(category)).count());
    }

    private static Stream<Population> populations(SiteFigures figures) {
        return Stream.concat(Stream.of(figures.people()), figures.others().stream());
    }
}
