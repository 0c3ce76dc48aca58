package org.daybook.exchange;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.base.Refusal;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.Progress;

/// Writes the whole store into sheets that the import reads: first a sheet that states what is in the file and what is not,
/// then a sheet for each kind. The same store in the same language on the same day gives the same sheets.
final class ExportedWorkbook {
    /// The first cell of the first sheet, by which the import recognises that the sheet is not a register.
    static final String MARK = "daybook-export 1";
    private static final String NAME = "Daybook";
    /// Rows between two checks for cancellation.
    private static final int STEP = 500;
    /// The most rows that the import reads from one file, less headings and the first sheet.
    private static final int MOST_ROWS = ReadingLimit.ROWS - 100;

    private final ExportSource source;
    private final ExportWords words;
    private final Progress progress;
    private final int sheetRows;
    private final Map<SheetKind, Integer> counts = new EnumMap<>(SheetKind.class);
    private int rows;

    /// @param words     the words of the language of the file
    /// @param progress  in sheets; may throw to stop
    /// @param sheetRows the most rows of a sheet, headings included; further rows follow on another sheet
    ExportedWorkbook(UnitOfWork work, ExportWords words, Progress progress, int sheetRows) {
        this.sheetRows = sheetRows;
        source = new ExportSource(work, words);
        this.words = words;
        this.progress = progress;
    }

    /// Checks whether a sheet is the first sheet of an export rather than a register.
    static boolean isAbout(SourceSheet sheet) {
        return sheet.first(1).stream().anyMatch(ExportedWorkbook::isMark);
    }

    /// Checks whether the first row of a file is that of an export.
    static boolean isMark(SourceRow first) {
        return first.at(0).text().equals(MARK);
    }

    /// Writes the workbook.
    ///
    /// @param about the lines about the file
    /// @return how many rows of each kind
    Map<SheetKind, Integer> write(RowSink sink, List<String> about) throws IOException {
        about(sink, about);
        for (var one : ExportedKinds.ALL) {
            write(sink, one);
        }
        return counts;
    }

    /// Writes the first sheet of a file, which the import skips.
    ///
    /// @param about the lines about the file
    static void about(RowSink sink, List<String> about) throws IOException {
        sink.sheet(NAME, false);
        int number = 0;
        for (var line : Stream.concat(Stream.of(MARK), about.stream()).toList()) {
            sink.row(++number, List.of(new Cell(Cell.Kind.TEXT, line)));
        }
        sink.end(Set.of());
    }

    private void write(RowSink sink, ExportedKind one) throws IOException {
        var fields = one.kind().fields();
        var found = one.rows(source);
        var headings = Stream.concat(fields.stream().map(words::heading), found.more().stream())
                .map(text -> new Cell(Cell.Kind.TEXT, text)).toList();
        int of = 0;
        int sheets = 1;
        int number = begin(sink, words.sheet(one.kind()), headings);
        for (Iterator<ExportRow> all = found.rows().iterator(); all.hasNext();) {
            if (number == sheetRows) {
                sink.end(Set.of());
                number = begin(sink, words.sheet(one.kind()) + " " + ++sheets, headings);
            }
            sink.row(++number, all.next().cells(fields, found.more()));
            of++;
            if (++rows % STEP == 0) {
                progress.at(counts.size(), ExportedKinds.ALL.size());
            }
            if (rows > MOST_ROWS) {
                throw new Refusal("exchange.refusal.too-many-rows");
            }
        }
        counts.put(one.kind(), of);
        sink.end(Set.of());
    }

    /// @return the number of the row with its headings
    private static int begin(RowSink sink, String name, List<Cell> headings) throws IOException {
        sink.sheet(name, false);
        sink.row(1, headings);
        return 1;
    }
}
