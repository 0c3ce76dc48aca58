package org.daybook.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/// The leak checklist of the specification for the ODS file.
class OpenSpreadsheetFileTest {
    private static final Pattern ROW = Pattern.compile("<table:table-row.*?</table:table-row>");
    private static final Pattern CELL = Pattern
            .compile("<table:table-cell[^>]*?(?:/>|office:value=\"(\\d+)\"[^>]*>.*?</table:table-cell>"
                    + "|>(?:<text:p>(.*?)</text:p>)?</table:table-cell>)");

    @Test
    void itHoldsTheNumbersOfTheCsvInTheirOrder() throws IOException {
        var year = Invented.reports(Invented.year(5, 60));
        var file = ReportFiles.of(year.get(3), Optional.of(year.get(2)), FrozenFile.Kind.ODS);
        assertEquals(numbers(ReportLines.of(year.get(3))), column(file, 1));
        assertEquals(numbers(ReportLines.of(year.get(2))), column(file, 3));
        assertTrue(column(file, 1).stream().anyMatch(number -> !number.isEmpty()));
    }

    @Test
    void itHasNoPartsBeyondItsPages() throws IOException {
        assertEquals(List.of("META-INF/manifest.xml", "content.xml", "mimetype", "styles.xml"),
                List.copyOf(ReportFiles.parts(ods()).keySet()));
    }

    /// The file type comes first and uncompressed, as the standard requires.
    @Test
    void itsEntriesAreStoredWithoutAClock() throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(ods()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertEquals(ZipEntry.STORED, entry.getMethod(), entry.getName());
                assertEquals(null, entry.getExtra(), entry.getName());
                assertEquals(LocalDateTime.of(1980, 1, 1, 0, 2), entry.getTimeLocal(), entry.getName());
            }
        }
        assertEquals("mimetype", names.getFirst());
        assertEquals("application/vnd.oasis.opendocument.spreadsheet",
                ReportFiles.parts(ods()).getOrDefault("mimetype", ""));
    }

    @Test
    void itHasNoFormulaNoLinkAndNothingHidden() throws IOException {
        var content = ReportFiles.parts(ods()).getOrDefault("content.xml", "");
        for (var sign : List.of("table:formula", "table:display=\"false\"", "collapse", "filter", "xlink:",
                "<office:annotation",
                "named-expressions", "office:scripts", "tracked-changes", "external")) {
            assertFalse(content.contains(sign), sign);
        }
        Pattern.compile("<text:p>(.)").matcher(content).results()
                .forEach(first -> assertFalse("=+-@".contains(first.group(1)), first.group(1)));
    }

    private static List<String> numbers(List<ReportLine> lines) {
        return lines.stream().map(line -> line.number().isPresent() ? "" + line.number().getAsInt() : "").toList();
    }

    /// Returns a column of the lines on the page of figures.
    private static List<String> column(byte[] file, int column) throws IOException {
        var content = ReportFiles.parts(file).getOrDefault("content.xml", "");
        var figures = content.substring(content.indexOf("</table:table-header-rows>"));
        var found = new ArrayList<String>();
        ROW.matcher(figures).results().forEach(row -> {
            var cells = CELL.matcher(row.group()).results()
                    .map(cell -> cell.group(1) == null ? cell.group(2) == null ? "" : cell.group(2) : cell.group(1))
                    .toList();
            if (cells.size() > 2 && !cells.get(2).isEmpty()) {
                found.add(cells.get(column));
            }
        });
        return found;
    }

    private static byte[] ods() {
        return ReportFiles.of(ReportFiles.any(), FrozenFile.Kind.ODS);
    }
}
