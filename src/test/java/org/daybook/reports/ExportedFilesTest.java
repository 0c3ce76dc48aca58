package org.daybook.reports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.daybook.disclosure.Published;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class ExportedFilesTest {
    /// The parts that a plain sheet needs. A part that is not here may carry more than figures.
    private static final Set<String> ALLOWED = Set.of("[Content_Types].xml", "_rels/.rels", "docProps/app.xml",
            "docProps/core.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml", "xl/styles.xml",
            "xl/workbook.xml", "xl/worksheets/sheet1.xml");

    @Test
    void theFileReadsBackIntoWhatWasPublished() {
        for (int women : List.of(3, 12, 25, 45, 90, 300)) {
            for (var published : Invented.reports(Invented.year(women, women))) {
                assertEquals(published, CsvExport.read(CsvExport.write(Invented.report(published), Invented.ITALIAN)));
            }
        }
    }

    @Test
    void bothFilesHoldTheSameLines() throws IOException {
        for (var published : Invented.reports(Invented.year(5, 60))) {
            var expected = ReportLines.of(published);
            assertEquals(expected, inTheSpreadsheet(xlsx(published)));
        }
    }

    @Test
    void everyCategoryIsAlwaysListedInTheSameOrder() throws IOException {
        var places = new HashSet<List<String>>();
        for (int women : List.of(3, 12, 45, 300)) {
            for (var published : Invented.reports(Invented.year(women, women))) {
                places.add(inTheSpreadsheet(xlsx(published)).stream().map(line -> line.table() + line.category())
                        .toList());
            }
        }
        assertEquals(1, places.size());
    }

    @Test
    void theSameReportIsTheSameBytes() {
        var published = Invented.reports(Invented.year(8, 70)).getLast();
        assertArrayEquals(xlsx(published), xlsx(published));
        assertArrayEquals(CsvExport.write(Invented.report(published), Invented.ENGLISH),
                CsvExport.write(Invented.report(published), Invented.ENGLISH));
    }

    /// Another zone, another language with other digits: nothing of the computer is in the bytes.
    @Test
    void theSameReportIsTheSameBytesOnComputersElsewhere() {
        var published = Invented.reports(Invented.year(8, 70)).getLast();
        var zone = TimeZone.getDefault();
        var language = Locale.getDefault();
        var files = new ArrayList<String>();
        try {
            for (var place : List.of("Europe/Rome ar-EG-u-nu-arab", "America/St_Johns tr-TR")) {
                TimeZone.setDefault(TimeZone.getTimeZone(place.split(" ", 2)[0]));
                Locale.setDefault(Locale.forLanguageTag(place.split(" ", 2)[1]));
                files.add(HexFormat.of().formatHex(xlsx(published))
                        + HexFormat.of().formatHex(CsvExport.write(Invented.report(published), Invented.ENGLISH)));
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(language);
        }
        assertTrue(files.getFirst().equals(files.getLast()), "the bytes differ");
    }

    /// An extra field of an entry may hold a time of its own, with the computer's distance from UTC in it.
    @Test
    void noEntryOfTheSpreadsheetHasAnExtraField() throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(xlsx(any())))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertEquals(null, entry.getExtra(), entry.getName());
            }
        }
    }

    @Test
    void theSizeOfAFileDoesNotTellWhatIsHidden() {
        var sizes = new HashSet<List<Integer>>();
        for (int women : List.of(3, 12, 25, 45, 90, 2000)) {
            for (var published : Invented.reports(Invented.year(women, women))) {
                sizes.add(List.of(xlsx(published).length,
                        CsvExport.write(Invented.report(published), Invented.ENGLISH).length));
            }
        }
        assertEquals(1, sizes.size(), sizes.toString());
    }

    @Test
    void theSpreadsheetHasNoPartsBeyondThoseOfAPlainSheet() throws IOException {
        assertEquals(ALLOWED, parts(xlsx(any())).keySet());
    }

    @Test
    void theSpreadsheetNamesNobodyAndNoTime() throws IOException {
        var parts = parts(xlsx(any()));
        var properties = parts.get("docProps/app.xml") + parts.get("docProps/core.xml");
        for (var word : List.of("creator", "lastModifiedBy", "Company", "Manager", "created", "modified")) {
            assertFalse(properties.contains(word), word);
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(xlsx(any())))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertEquals(PlainParts.TIME, entry.getTimeLocal());
            }
        }
    }

    @Test
    void theSpreadsheetHasNoFormulaAndNothingHidden() throws IOException {
        var sheet = parts(xlsx(any())).getOrDefault("xl/worksheets/sheet1.xml", "");
        for (var sign : List.of("<f>", "<f ", "hidden=\"1\"", "hidden=\"true\"", "<hyperlink", "<drawing", "<legacy")) {
            assertFalse(sheet.contains(sign), sign);
        }
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx(any())))) {
            assertEquals(1, book.getSheets().count());
            try (var rows = book.getFirstSheet().openStream()) {
                assertTrue(rows.flatMap(Row::stream).allMatch(cell -> cell == null
                        || Set.of(CellType.NUMBER, CellType.STRING, CellType.EMPTY).contains(cell.getType())));
            }
        }
    }

    @Test
    void noFieldIsTakenForAFormula() {
        for (var words : List.of("=1+1", "+39", "-1", "@sum", "\tx", "\rx", "\nx")) {
            assertEquals("'" + words, CsvExport.text(words));
        }
        assertEquals("18–29", CsvExport.text("18–29"));
    }

    @Test
    void theCsvSaysHowToReadIt() {
        var text = new String(CsvExport.write(Invented.report(any()), Invented.ENGLISH), StandardCharsets.UTF_8);
        assertTrue(
                text.contains(
                        "Totals of people, sessions, visits and hours are exact. All other numbers are rounded to 5, and"
                                + " groups under 10 are combined. Each table adds up to its own rounded total."),
                text);
        assertFalse(text.contains("\r"));
    }

    private static Published any() {
        return Invented.reports(Invented.year(5, 60)).getLast();
    }

    private static byte[] xlsx(Published published) {
        return XlsxExport.write(Invented.report(published), Invented.ENGLISH);
    }

    private static TreeMap<String, String> parts(byte[] spreadsheet) throws IOException {
        var parts = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(spreadsheet))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    static List<ReportLine> inTheSpreadsheet(byte[] spreadsheet) throws IOException {
        var lines = new ArrayList<ReportLine>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(spreadsheet));
                var rows = book.getFirstSheet().openStream()) {
            rows.filter(row -> row.getCellCount() > 5).forEach(row -> {
                var number = row.getCell(1).getType() == CellType.NUMBER
                        ? java.util.OptionalInt.of(row.getCell(1).asNumber().intValueExact())
                        : java.util.OptionalInt.empty();
                lines.add(new ReportLine(row.getCell(3).asString(), row.getCell(4).asString(),
                        CellStatus.ofCode(row.getCell(5).asString()), number));
            });
        }
        return lines;
    }
}
