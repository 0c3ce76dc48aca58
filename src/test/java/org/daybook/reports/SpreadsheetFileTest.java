package org.daybook.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.daybook.disclosure.Published;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/// The leak checklist of the specification for the XLSX file, and that its charts show its cells.
class SpreadsheetFileTest {
    private static final Pattern CELLS = Pattern.compile("<c:f>'Figures'!\\$B\\$(\\d+):\\$B\\$(\\d+)</c:f>");
    private static final Pattern POINT = Pattern.compile("<c:pt idx=\"(\\d+)\"><c:v>(\\d+)</c:v></c:pt>");

    /// The parts needed by two pages and their charts. Any other part may contain more than figures.
    private static Set<String> allowed() {
        var parts = new TreeSet<>(Set.of("[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels",
                "xl/styles.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml",
                "xl/worksheets/sheet3.xml", "xl/worksheets/_rels/sheet3.xml.rels", "xl/drawings/drawing1.xml",
                "xl/drawings/_rels/drawing1.xml.rels"));
        IntStream.rangeClosed(1, ReportTable.values().length).forEach(n -> parts.add("xl/charts/chart" + n + ".xml"));
        return parts;
    }

    @Test
    void itHoldsTheLinesOfTheCsv() throws IOException {
        for (var published : Invented.reports(Invented.year(5, 60))) {
            assertEquals(ReportLines.of(published), ReportFiles.inTheSpreadsheet(xlsx(published)));
        }
    }

    @Test
    void everyLineIsAlwaysAtTheSamePlace() throws IOException {
        var places = new HashSet<List<String>>();
        for (int women : List.of(3, 12, 45, 300)) {
            var published = Invented.reports(Invented.year(women, women)).getLast();
            places.add(figures(published).map(row -> row.getRowNum() + row.getCellText(0)).toList());
        }
        assertEquals(1, places.size());
    }

    @Test
    void whatWasPublishedOfTheQuarterBeforeStandsBeside() throws IOException {
        var year = Invented.reports(Invented.year(5, 60));
        var alone = ReportFiles.of(year.get(2), FrozenFile.Kind.XLSX);
        var beside = ReportFiles.of(year.get(3), Optional.of(year.get(2)), FrozenFile.Kind.XLSX);
        assertEquals(column(alone, 1), column(beside, 3));
        assertTrue(column(alone, 3).stream().allMatch(String::isEmpty));
        var about = ReportFiles.parts(beside).getOrDefault("xl/worksheets/sheet1.xml", "");
        assertTrue(about.contains("Quarter 3, 2026"), about);
        assertTrue(about.contains("October to December 2026"), about);
    }

    /// Keys are for programs; readers get words.
    @Test
    void noKeyStandsAmongTheWords() throws IOException {
        var text = ReportFiles.text(xlsx(ReportFiles.any()), FrozenFile.Kind.XLSX);
        for (var key : List.of("under-18", "third-country", "change-who-5", "here-before", ">blank<", ">round<")) {
            assertFalse(text.contains(key), key);
        }
    }

    @Test
    void itHasNoPartsBeyondItsPagesAndCharts() throws IOException {
        assertEquals(allowed(), ReportFiles.parts(xlsx(ReportFiles.any())).keySet());
    }

    /// Stored uncompressed, so that no build of Java compresses it differently; an extra field of an entry may contain a time
    /// of its own, with the computer's offset from UTC.
    @Test
    void itsEntriesAreStoredWithoutAClock() throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(xlsx(ReportFiles.any())))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertEquals(ZipEntry.STORED, entry.getMethod(), entry.getName());
                assertEquals(null, entry.getExtra(), entry.getName());
                assertEquals(LocalDateTime.of(1980, 1, 1, 0, 2), entry.getTimeLocal(), entry.getName());
            }
        }
    }

    @Test
    void itHasNoFormulaNoNamesAndNothingHidden() throws IOException {
        var parts = ReportFiles.parts(xlsx(ReportFiles.any()));
        for (var part : parts.entrySet()) {
            for (var sign : List.of("<f>", "<f ", "hidden=\"1\"", "hidden=\"true\"", "<hyperlink", "<legacy",
                    "TargetMode=\"External\"", "veryHidden", "<extLst", "pivot", "externalData", "oleObject")) {
                assertFalse(part.getValue().contains(sign), part.getKey() + sign);
            }
        }
        var names = parts.getOrDefault("xl/workbook.xml", "");
        assertEquals(1, Pattern.compile("<definedName ").matcher(names).results().count());
        assertTrue(names.contains("name=\"_xlnm.Print_Titles\""), names);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx(ReportFiles.any())))) {
            assertEquals(3, book.getSheets().count());
            for (var sheet : book.getSheets().toList()) {
                try (var rows = sheet.openStream()) {
                    assertTrue(rows.flatMap(Row::stream).allMatch(cell -> cell == null
                            || Set.of(CellType.NUMBER, CellType.STRING, CellType.EMPTY).contains(cell.getType())
                                    && "=+-@".indexOf((cell.getText() + " ").charAt(0)) < 0));
                }
            }
        }
    }

    /// A chart is drawn from published cells and stores the same numbers; hidden values are absent, not even present as zero.
    @Test
    void theChartsAreDrawnFromThePublishedCells() throws IOException {
        var published = ReportFiles.any();
        var parts = ReportFiles.parts(xlsx(published));
        var rows = figures(published).toList();
        int drawn = 0;
        for (int n = 1; n <= ReportTable.values().length; n++) {
            var chart = parts.getOrDefault("xl/charts/chart" + n + ".xml", "");
            var cells = CELLS.matcher(chart);
            assertTrue(cells.find(), chart);
            var expected = new ArrayList<String>();
            int first = Integer.parseInt(cells.group(1));
            for (int row = first; row <= Integer.parseInt(cells.group(2)); row++) {
                var number = rows.get(row - 1).getCell(1);
                if (number.getType() == CellType.NUMBER) {
                    expected.add(row - first + " " + number.getText());
                }
            }
            var remembered = chart.substring(chart.indexOf("<c:numCache>"));
            assertEquals(expected, POINT.matcher(remembered).results().map(one -> one.group(1) + " " + one.group(2))
                    .toList());
            drawn += expected.size();
        }
        assertTrue(drawn > 5, "bars: " + drawn);
    }

    private static Stream<Row> figures(Published published) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx(published)))) {
            return book.getSheet(1).orElseThrow().read().stream();
        }
    }

    private static List<String> column(byte[] spreadsheet, int column) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(spreadsheet))) {
            return book.getSheet(1).orElseThrow().read().stream()
                    .filter(row -> row.getCellCount() > column && row.getRowNum() > 4)
                    .map(row -> row.getCellText(column)).toList();
        }
    }

    private static byte[] xlsx(Published published) {
        return ReportFiles.of(published, FrozenFile.Kind.XLSX);
    }
}
