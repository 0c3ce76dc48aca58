package org.daybook.reports.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.reports.files.Grid.Cell;
import org.daybook.reports.files.Grid.Look;
import org.daybook.reports.files.Grid.Nothing;
import org.daybook.reports.files.Grid.Number;
import org.daybook.reports.files.Grid.Words;
import org.daybook.reports.files.ReportDocument.Line;
import org.daybook.reports.files.ReportDocument.Table;
import org.daybook.reports.files.ReportDocument.Value;

/// A report as sheets of a spreadsheet.
///
/// @param about     what it is and how to read it
/// @param selection the lines of a template, if one was chosen
/// @param figures   the figures, under headings
/// @param ranges    the rows of the bars of each table that has a chart
record ReportGrids(Grid about, Optional<Grid> selection, Grid figures, List<Range> ranges) {
    private static final List<Integer> SELECTION_WIDTHS = List.of(76, 18, 30);
    private static final List<Integer> ABOUT_WIDTHS = List.of(30, 76);
    private static final List<Integer> FIGURE_WIDTHS = List.of(56, 18, 16, 18, 16);

    ReportGrids {
        ranges = List.copyOf(ranges);
    }

    /// The rows of the bars of a table.
    ///
    /// @param table the table
    /// @param first the row of its first bar, from 1
    /// @param last  the row of its last bar
    record Range(Table table, int first, int last) {}

    /// Lays out a report.
    static ReportGrids of(ReportDocument report) {
        var ranges = new ArrayList<Range>();
        var figures = figures(report, ranges);
        return new ReportGrids(about(report), report.selection().map(chosen -> selection(report, chosen)), figures,
                ranges);
    }

    /// Returns the sheets of figures next to the one about the report, in order.
    List<Grid> pages() {
        return Stream.concat(Stream.concat(Stream.of(about), selection.stream()), Stream.of(figures)).toList();
    }

    private static Grid selection(ReportDocument report, ReportDocument.Selection chosen) {
        var rows = new ArrayList<List<Cell>>();
        rows.add(List.of(new Words(chosen.title(), Look.TITLE)));
        rows.add(List.of(new Words(report.title(), Look.TEXT)));
        rows.add(List.of(new Words(chosen.note(), Look.TEXT)));
        rows.add(List.of());
        rows.add(List.of(new Words(report.wording().counted(), Look.HEAD),
                new Words(report.wording().present(), Look.HEAD_OF_NUMBERS),
                new Words(report.wording().how(), Look.HEAD_OF_WAYS)));
        int heads = rows.size();
        chosen.lines().forEach(line -> rows.add(List.of(new Words(line.words(), Look.TEXT),
                number(line.now(), Look.NUMBER), new Words(line.now().how(), Look.HOW))));
        return new Grid(chosen.name(), SELECTION_WIDTHS, rows, List.of(), heads);
    }

    private static Grid about(ReportDocument report) {
        var rows = new ArrayList<List<Cell>>();
        rows.add(List.of(new Words(report.title(), Look.TITLE)));
        report.facts().forEach(fact -> rows.add(named(fact)));
        rows.add(List.of());
        rows.add(section(report.wording().howToRead(), ABOUT_WIDTHS.size()));
        report.notes().forEach(note -> rows.add(List.of(new Nothing(Look.NAME), new Words(note, Look.TEXT))));
        narrative(report, rows);
        if (!report.definitions().isEmpty()) {
            rows.add(List.of());
            rows.add(List.of(new Words(report.wording().meanings(), Look.TITLE)));
        }
        var starts = new ArrayList<Integer>();
        for (var definition : report.definitions()) {
            starts.add(rows.size());
            rows.add(List.of());
            rows.add(section(definition.figure(), ABOUT_WIDTHS.size()));
            definition.parts().forEach(part -> rows.add(named(part)));
        }
        return new Grid(report.wording().about(), ABOUT_WIDTHS, rows, starts, 0);
    }

    /// Adds one row for each line: a cell contains no line feed.
    private static void narrative(ReportDocument report, List<List<Cell>> rows) {
        if (report.narrative().isEmpty()) {
            return;
        }
        rows.add(List.of());
        rows.add(section(report.wording().narrative(), ABOUT_WIDTHS.size()));
        for (var part : report.narrative()) {
            var name = part.name();
            for (var line : part.lines()) {
                rows.add(List.of(name.isEmpty() ? new Nothing(Look.NAME) : new Words(name, Look.NAME),
                        new Words(line, Look.TEXT)));
                name = "";
            }
        }
    }

    private static List<Cell> named(ReportDocument.Part part) {
        return List.of(new Words(part.name(), Look.NAME), new Words(part.words(), Look.TEXT));
    }

    private static List<Cell> section(String words, int columns) {
        var row = new ArrayList<Cell>();
        row.add(new Words(words, Look.SECTION));
        while (row.size() < columns) {
            row.add(new Nothing(Look.SECTION));
        }
        return row;
    }

    private static Grid figures(ReportDocument report, List<Range> ranges) {
        var rows = new ArrayList<List<Cell>>();
        rows.add(List.of(new Words(report.title(), Look.TITLE)));
        rows.add(List.of(new Words(report.notes().getFirst(), Look.TEXT)));
        rows.add(List.of());
        rows.add(heads(report.wording()));
        int heads = rows.size();
        var starts = new ArrayList<Integer>();
        for (var table : report.tables()) {
            starts.add(rows.size());
            rows.add(List.of());
            rows.add(section(table.title(), FIGURE_WIDTHS.size()));
            if (table.isDrawn()) {
                ranges.add(new Range(table, rows.size() + 1, rows.size() + table.bars().size()));
            }
            table.lines().forEach(line -> rows.add(line(line)));
        }
        return new Grid(report.wording().figures(), FIGURE_WIDTHS, rows, starts, heads);
    }

    private static List<Cell> heads(ReportDocument.Wording wording) {
        return List.of(new Words(wording.counted(), Look.HEAD), new Words(wording.present(), Look.HEAD_OF_NUMBERS),
                new Words(wording.how(), Look.HEAD_OF_WAYS), new Words(wording.before(), Look.HEAD_OF_NUMBERS),
                new Words(wording.how(), Look.HEAD_OF_WAYS));
    }

    private static List<Cell> line(Line line) {
        return line.isTotal()
                ? List.of(new Words(line.words(), Look.TOTAL), number(line.now(), Look.TOTAL_NUMBER),
                        new Words(line.now().how(), Look.TOTAL_HOW), number(line.before(), Look.TOTAL_EARLIER),
                        new Words(line.before().how(), Look.TOTAL_HOW))
                : List.of(new Words(line.words(), Look.TEXT), number(line.now(), Look.NUMBER),
                        new Words(line.now().how(), Look.HOW), number(line.before(), Look.EARLIER),
                        new Words(line.before().how(), Look.HOW));
    }

    private static Cell number(Value value, Look look) {
        return value.number().isPresent() ? new Number(value.number().getAsInt(), look) : new Nothing(look);
    }
}
