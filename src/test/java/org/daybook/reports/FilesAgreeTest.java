package org.daybook.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.daybook.disclosure.Published;
import org.daybook.reports.joint.JointFiles;
import org.daybook.reports.joint.JointReport;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// The four files of a report have the same figures in each language, line by line, each read by a reader that does not know
/// the program.
class FilesAgreeTest {
    private static final List<Labels> LANGUAGES = Labels.inEveryLanguage();

    @TempDir
    Path folder = Path.of("");

    @Test
    void ofAQuarterBesideTheOneBefore() throws IOException {
        for (int women : List.of(25, 60)) {
            var year = Invented.reports(Invented.year(5, women));
            for (var labels : LANGUAGES) {
                var files = Stream.of(FrozenFile.Kind.values()).collect(Collectors.toMap(FrozenFile.Kind::code,
                        kind -> ReportFiles.of(year.get(3), Optional.of(year.get(2)), kind, labels)));
                var before = new HashMap<String, List<String>>();
                records(ReportFiles.of(year.get(2), FrozenFile.Kind.CSV)).forEach(line -> before.put(place(line),
                        List.of(line.getField("number"), how(line, labels))));
                assertAgree(files, records(bytes(files, "csv")).stream()
                        .map(line -> Stream.concat(Stream.of(line.getField("category_words"), line.getField("number"),
                                how(line, labels)), before.getOrDefault(place(line), List.of()).stream()).toList())
                        .toList());
            }
        }
    }

    /// The sums, and next to each the number of contributing sites.
    @Test
    void ofAJointReport() throws IOException {
        var sites = IntStream.range(0, 3).mapToObj(place -> SentReport.read(SentFiles.locked(site(place)).csv()))
                .toList();
        for (var labels : LANGUAGES) {
            var files = new HashMap<String, byte[]>();
            for (var file : new JointFiles(new JointReport(sites), labels).write(folder, Existing.REPLACE)) {
                files.put(file.getFileName().toString().replaceAll(".*\\.", ""), Files.readAllBytes(file));
            }
            var sums = records(bytes(files, "csv")).stream().filter(line -> line.getField("site").equals("all"))
                    .map(line -> List.of(line.getField("category_words"), line.getField("number"),
                            line.getField("sites")))
                    .toList();
            var written = spreadsheet(bytes(files, "xlsx"));
            assertEquals(sums, written.subList(0, sums.size()).stream()
                    .map(row -> List.of(row.get(0), row.get(1), row.get(3))).toList());
            assertAgree(files, written);
        }
    }

    private static Published site(int place) {
        return SentFiles.as(List.of("CT02", "ME03", "PA01").get(place),
                Invented.reports(Invented.year(70 + place, 10 + 40 * place)).get(2));
    }

    private static void assertAgree(Map<String, byte[]> files, List<List<String>> lines) throws IOException {
        assertTrue(lines.size() > 100);
        assertEquals(lines, spreadsheet(bytes(files, "xlsx")));
        assertEquals(lines, openSpreadsheet(bytes(files, "ods")));
        var words = ReadablePdfTest.text(bytes(files, "pdf")).replaceAll("\\s+", " ");
        int at = 0;
        for (var line : lines) {
            // The first of several lines of words is next to their number.
            var spoken = Pattern.compile(Pattern.quote(line.getFirst().split(" ", 2)[0]) + ".{0,100}?"
                    + Pattern.quote(line.stream().skip(1).filter(cell -> !cell.isEmpty())
                            .collect(Collectors.joining(" "))))
                    .matcher(words);
            assertTrue(spoken.find(at), line.toString());
            at = spoken.end();
        }
    }

    private static byte[] bytes(Map<String, byte[]> files, String kind) {
        return Optional.ofNullable(files.get(kind)).orElseThrow();
    }

    private static List<NamedCsvRecord> records(byte[] csv) throws IOException {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(new String(csv, StandardCharsets.UTF_8))) {
            return reader.stream().filter(line -> !line.getField("shown").isEmpty()
                    && !List.of("note", "setting").contains(line.getField("table"))).toList();
        }
    }

    private static String place(NamedCsvRecord line) {
        return line.getField("table") + " " + line.getField("category");
    }

    private static String how(NamedCsvRecord line, Labels labels) {
        return new LineWords(labels).how(CellStatus.ofCode(line.getField("shown")));
    }

    private static List<List<String>> spreadsheet(byte[] file) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file));
                var rows = book.getSheet(1).orElseThrow().openStream()) {
            return rows.filter(row -> row.getRowNum() > 4 && row.getCellCount() == 5 && !row.getCellText(2).isEmpty())
                    .map(row -> IntStream.range(0, 5).mapToObj(row::getCellText).toList()).toList();
        }
    }

    private static List<List<String>> openSpreadsheet(byte[] file) throws IOException {
        try {
            var content = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(
                    ReportFiles.parts(file).getOrDefault("content.xml", "").getBytes(StandardCharsets.UTF_8)));
            var figures = (Element) content.getElementsByTagName("table:table").item(1);
            var rows = figures.getElementsByTagName("table:table-row");
            var lines = new ArrayList<List<String>>();
            for (int row = 4; row < rows.getLength(); row++) {
                var cells = ((Element) rows.item(row)).getElementsByTagName("table:table-cell");
                var line = IntStream.range(0, cells.getLength()).mapToObj(at -> cells.item(at).getTextContent())
                        .toList();
                if (line.size() == 5 && !line.get(2).isEmpty()) {
                    lines.add(line);
                }
            }
            return lines;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }
}
