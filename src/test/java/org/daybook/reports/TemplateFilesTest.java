package org.daybook.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.daybook.disclosure.Published;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/// The leak checklist of the specification for the files in the words of a template, in every format.
class TemplateFilesTest {
    private static final ReportTemplate OWN = ReportTemplate.read("mine", """
            words,table,category
            A grant,title,
            =Women,total,people
            +Girls,age,under-18
            -Shoes,none,
            """.getBytes(StandardCharsets.UTF_8), "en");

    @Test
    void theSameFileIsTheSameBytesOnComputersElsewhere() {
        var zone = TimeZone.getDefault();
        var language = Locale.getDefault();
        var person = System.getProperty("user.name");
        try {
            for (var kind : FrozenFile.Kind.values()) {
                var files = new HashSet<String>();
                for (var place : List.of("Europe/Rome ar-EG-u-nu-arab", "Pacific/Kiritimati fa-IR",
                        "America/St_Johns tr-TR")) {
                    TimeZone.setDefault(TimeZone.getTimeZone(place.split(" ", 2)[0]));
                    Locale.setDefault(Locale.forLanguageTag(place.split(" ", 2)[1]));
                    System.setProperty("user.name", place);
                    files.add(HexFormat.of().formatHex(file(ReportFiles.any(), kind)));
                }
                assertEquals(1, files.size(), kind.code());
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(language);
            System.setProperty("user.name", person);
        }
    }

    @Test
    void theSizeOfAFileDoesNotTellWhatIsHidden() throws IOException {
        var sizes = new HashSet<List<Integer>>();
        var pages = new HashSet<Integer>();
        for (int women : List.of(3, 45, 2000)) {
            var published = Invented.reports(Invented.year(women, women)).getLast();
            sizes.add(Arrays.stream(FrozenFile.Kind.values()).map(kind -> file(published, kind).length).toList());
            try (var document = Loader.loadPDF(file(published, FrozenFile.Kind.PDF))) {
                pages.add(document.getNumberOfPages());
            }
        }
        assertEquals(1, sizes.size(), sizes.toString());
        assertEquals(1, pages.size(), pages.toString());
    }

    @Test
    void aFileHoldsNoDayNoNameAndNoPlaceOfTheComputer() throws IOException {
        for (var kind : FrozenFile.Kind.values()) {
            var text = ReportFiles.text(file(ReportFiles.any(), kind), kind);
            for (var word : List.of(System.getProperty("user.name"), System.getProperty("user.dir"),
                    System.getProperty("java.io.tmpdir"), System.getProperty("java.version"), "dc:creator",
                    "lastModifiedBy", "/Producer", "/CreationDate", "/ModDate", "meta:creation-date",
                    "meta:generator", "/Author", "file:")) {
                assertFalse(text.contains(word), kind.code() + ": " + word);
            }
        }
    }

    /// No parts except those of the report and one page; stored uncompressed, without a time.
    @Test
    void theTemplateIsOneMorePageOfTheSpreadsheet() throws IOException {
        var parts = new TreeSet<>(
                ReportFiles.parts(ReportFiles.of(ReportFiles.any(), FrozenFile.Kind.XLSX)).keySet());
        parts.add("xl/worksheets/sheet4.xml");
        assertEquals(parts, ReportFiles.parts(file(ReportFiles.any(), FrozenFile.Kind.XLSX)).keySet());
        assertEquals(ReportFiles.parts(ReportFiles.of(ReportFiles.any(), FrozenFile.Kind.ODS)).keySet(),
                ReportFiles.parts(file(ReportFiles.any(), FrozenFile.Kind.ODS)).keySet());
        for (var kind : List.of(FrozenFile.Kind.XLSX, FrozenFile.Kind.ODS)) {
            try (var zip = new ZipInputStream(new ByteArrayInputStream(file(ReportFiles.any(), kind)))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    assertEquals(ZipEntry.STORED, entry.getMethod(), entry.getName());
                    assertEquals(null, entry.getExtra(), entry.getName());
                    assertEquals(LocalDateTime.of(1980, 1, 1, 0, 2), entry.getTimeLocal(), entry.getName());
                }
            }
        }
    }

    /// The page has the lines of the template's own CSV, and the other pages are those of the report, byte for byte.
    @Test
    void thePageHoldsTheLinesOfTheTemplateAlone() throws IOException {
        var published = Invented.reports(Invented.year(9, 300)).getLast();
        for (var name : ReportTemplate.BUILT_IN) {
            var chosen = new TemplateReport(report(published), ReportTemplate.of(name, "en"));
            var file = Freezing.file(Invented.report(published), Optional.empty(), chosen, Invented.ENGLISH,
                    FrozenFile.Kind.XLSX);
            try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
                assertEquals(List.of("About", "Template", "Figures", "Charts"),
                        book.getSheets().map(sheet -> sheet.getName()).toList());
                var rows = book.getSheet(1).orElseThrow().read().stream().filter(row -> row.getRowNum() > 5)
                        .map(row -> List.of(row.getCellText(0), number(row), row.getCellText(2))).toList();
                assertEquals(chosen.lines().stream().map(TemplateFilesTest::written).toList(), rows, name);
            }
            var main = ReportFiles.parts(ReportFiles.of(published, FrozenFile.Kind.XLSX));
            var parts = ReportFiles.parts(file);
            for (var same : List.of("xl/worksheets/sheet2.xml", "xl/charts/chart1.xml")) {
                assertEquals(main.getOrDefault(same, "").strip(), parts.getOrDefault(same, "").strip(), same);
            }
        }
    }

    @Test
    void noWordOfATemplateIsTakenForAFormula() throws IOException {
        var sheet = ReportFiles.parts(file(ReportFiles.any(), FrozenFile.Kind.XLSX))
                .getOrDefault("xl/worksheets/sheet4.xml", "");
        assertTrue(sheet.contains(">'=Women<") && sheet.contains(">'-Shoes<"), sheet);
        assertFalse(sheet.contains("<f>"));
        var content = ReportFiles.parts(file(ReportFiles.any(), FrozenFile.Kind.ODS)).getOrDefault("content.xml", "");
        Pattern.compile("<text:p>(.)").matcher(content).results()
                .forEach(first -> assertFalse("=+-@".contains(first.group(1)), first.group(1)));
        assertTrue(new String(file(ReportFiles.any(), FrozenFile.Kind.CSV), StandardCharsets.UTF_8)
                .contains(",'=Women,"));
    }

    /// In Italy, a spreadsheet splits the lines of a CSV at semicolons.
    @Test
    void norBehindASemicolon() {
        var template = ReportTemplate.read("own", """
                words,table,category
                Own,title,
                Women;=cmd|'/c calc'!A0;x,total,people
                "Women; +1, ;-2",total,sessions
                """.getBytes(StandardCharsets.UTF_8), "en");
        var published = ReportFiles.any();
        var csv = new String(new TemplateReport(new SentReport(published, ReportLines.of(published)), template).csv(),
                StandardCharsets.UTF_8);
        Pattern.compile(";\\s*(.)").matcher(csv).results()
                .forEach(behind -> assertFalse("=+-@".contains(behind.group(1)), behind.group()));
        assertTrue(csv.contains("Women;'=cmd|'/c calc'!A0;x"), csv);
    }

    @Test
    void theSectionOfThePdfIsReadAloudLikeTheRest() throws IOException {
        var pdf = file(ReportFiles.any(), FrozenFile.Kind.PDF);
        ReadablePdfTest.demandTagged(pdf);
        var words = ReadablePdfTest.text(pdf).replaceAll("\\s+", " ");
        for (var line : chosen(ReportFiles.any()).lines()) {
            var spoken = line.words() + " " + (line.number().isPresent() ? line.number().getAsInt() + " " : "")
                    + new LineWords(Invented.ENGLISH).how(line.status());
            assertTrue(words.contains(spoken), spoken);
        }
        var plain = new String(pdf, StandardCharsets.ISO_8859_1);
        assertFalse(plain.contains("/Filter"));
        assertEquals(plain.indexOf("%%EOF"), plain.lastIndexOf("%%EOF"), "written in one go");
    }

    private static List<String> written(TemplateLine line) {
        return List.of(line.words(), line.number().isPresent() ? Integer.toString(line.number().getAsInt()) : "",
                new LineWords(Invented.ENGLISH).how(line.status()));
    }

    private static String number(Row row) {
        return row.getCell(1).getType() == CellType.NUMBER ? row.getCell(1).asNumber().toPlainString() : "";
    }

    private static byte[] file(Published published, FrozenFile.Kind kind) {
        return Freezing.file(Invented.report(published), Optional.empty(), chosen(published), Invented.ENGLISH, kind);
    }

    private static TemplateReport chosen(Published published) {
        return new TemplateReport(report(published), OWN);
    }

    private static SentReport report(Published published) {
        return SentReport.read(CsvExport.write(Invented.report(published), Invented.ENGLISH));
    }
}
