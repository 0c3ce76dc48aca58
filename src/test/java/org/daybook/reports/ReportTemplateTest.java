package org.daybook.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daybook.base.Quarter;
import org.daybook.base.Refusal;
import org.daybook.testing.Some;
import org.daybook.testing.TestHouse;
import org.daybook.ui.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A template selects from what was published, and is parsed strictly.
class ReportTemplateTest {
    private static final String SOUND = """
            words,table,category
            A grant,title,
            Women,total,people
            Girls,age,under-18
            Shoes,none,
            """;

    @RegisterExtension
    final TestHouse house = new TestHouse();

    @TempDir
    Path folder = Path.of("");

    @Test
    void everyNumberOfATemplateStandsInTheReport() {
        var published = Invented.reports(Invented.year(9, 300)).getLast();
        var report = SentReport.read(CsvExport.write(Invented.report(published), Invented.ENGLISH));
        for (var name : ReportTemplate.BUILT_IN) {
            var template = ReportTemplate.of(name, "en");
            var written = rows(new TemplateReport(report, template).csv());
            assertEquals(template.lines().size(), written.size());
            for (int place = 0; place < written.size(); place++) {
                var figure = template.lines().get(place).at();
                var number = written.get(place).getLast();
                assertEquals(figure.isEmpty(), written.get(place).get(5).equals("never"), name);
                figure.map(one -> report.line(one.table(), one.category())).ifPresent(line -> {
                    assertEquals(line.number().isPresent() ? Integer.toString(line.number().getAsInt()) : "", number);
                });
            }
        }
    }

    @Test
    void theSizeDoesNotTellWhatIsHidden() {
        var sizes = IntStream.of(40, 90, 300)
                .mapToObj(women -> Invented.reports(Invented.year(women, women)).getLast())
                .map(published -> SentReport.read(CsvExport.write(Invented.report(published), Invented.ENGLISH)))
                .map(report -> new TemplateReport(report, ReportTemplate.of("esf-plus", "en")).csv().length)
                .collect(Collectors.toSet());
        assertEquals(1, sizes.size(), sizes.toString());
    }

    @Test
    void whatIsMissingIsRefusedWithASentence() {
        Map.of("reports.refusal.template-form", List.of("", "words,table,category\n",
                SOUND.replace("A grant,title,\n", ""), SOUND.replace("Girls,age,under-18", "Girls,age"),
                SOUND.replace("Girls", ""), SOUND.replace("Girls", "Gi\u0007rls"),
                SOUND.replace("Girls", "Gi\u202erls"), SOUND.replace("words", "name")),
                "reports.refusal.template-figure",
                List.of(SOUND.replace("under-18", "under-12"), SOUND.replace("total,people", "total,names"),
                        SOUND.replace("age,", "ages,")),
                "reports.refusal.template-twice", List.of(SOUND + "Women again,total,people\n"))
                .forEach((refusal, texts) -> texts.forEach(text -> assertEquals(refusal,
                        assertThrows(Refusal.class, () -> read(text), text).key(), text)));
        assertEquals("reports.refusal.template-form", assertThrows(Refusal.class,
                () -> ReportTemplate.read("mine", new byte[]{(byte) 0xff, (byte) 0xfe}, "en")).key());
        assertEquals("reports.refusal.template-name", assertThrows(Refusal.class,
                () -> ReportTemplate.read("../mine", SOUND.getBytes(StandardCharsets.UTF_8), "en")).key());
        assertEquals("reports.refusal.template-file",
                assertThrows(Refusal.class, () -> ReportTemplate.of(folder.resolve("none.csv").toString(), "en"))
                        .key());
        assertEquals(3, read(SOUND).lines().size());
    }

    /// One line selects one figure and names it in each language; without a column for a language, the first words are used.
    @Test
    void aTemplateSpeaksTheLanguageOfWhoReadsIt() {
        for (var name : ReportTemplate.BUILT_IN) {
            var english = ReportTemplate.of(name, "en");
            var others = Texts.LANGUAGES.stream().skip(1)
                    .map(language -> ReportTemplate.of(name, language.getLanguage())).toList();
            assertTrue(others.stream().noneMatch(other -> other.title().equals(english.title())), name);
            assertTrue(others.stream().allMatch(other -> other.lines().stream().map(ReportTemplate.Line::at).toList()
                    .equals(english.lines().stream().map(ReportTemplate.Line::at).toList())), name);
            for (int at = 0; at < english.lines().size(); at++) {
                var words = english.lines().get(at).words();
                int line = at;
                assertTrue(others.stream().noneMatch(other -> other.lines().get(line).words().equals(words)), words);
            }
        }
        var own = """
                words,words-it,table,category
                A grant,Un finanziamento,title,
                Women,Donne,total,people
                """;
        assertEquals(List.of("Un finanziamento", "Donne"), titleAndLine(own, "it"));
        assertEquals(List.of("A grant", "Women"), titleAndLine(own, "el"));
        for (var wrong : List.of(own.replace("words-it", "words"), own.replace("words-it", "italiano"),
                own.replace("Donne", ""), own.replace("Donne,", ""), own.replace("words,words-it", "words-it,words"))) {
            assertEquals("reports.refusal.template-form", assertThrows(Refusal.class, () -> read(wrong)).key(), wrong);
        }
    }

    private static List<String> titleAndLine(String text, String language) {
        var template = ReportTemplate.read("mine", text.getBytes(StandardCharsets.UTF_8), language);
        return List.of(template.title(), template.lines().getFirst().words());
    }

    /// A spreadsheet writes a byte order mark before its CSV; an oversized file is not read to its end.
    @Test
    void aFileIsReadAsASpreadsheetSavesItAndNeverWhole() throws IOException {
        assertEquals(read(SOUND), read("\uFEFF" + SOUND));
        var huge = folder.resolve("mine.csv");
        try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        assertEquals("reports.refusal.template-form",
                assertThrows(Refusal.class, () -> ReportTemplate.of(huge.toString(), "en")).key());
    }

    @Test
    void theFileAppearsWithTheOthersOrNoneDoes() throws IOException {
        var diary = new Diary(house);
        diary.on("2026-05-04");
        diary.session(IntStream.range(0, 12).mapToObj(_ -> diary.welcome(Some.someone()).id()).toList());
        diary.on("2026-07-02");
        var asked = new Export(new Quarter(2026, 2), folder, Existing.KEEP, Invented.ENGLISH);
        Files.createFile(folder.resolve("PA01-2026Q2-mine.csv"));
        assertEquals("reports.refusal.file-exists", assertThrows(Refusal.class,
                () -> house.open().reports().export(asked, read(SOUND))).key());
        try (var left = Files.list(folder)) {
            assertEquals(1, left.count());
        }
        Files.delete(folder.resolve("PA01-2026Q2-mine.csv"));
        var files = house.open().reports().export(asked, read(SOUND));
        assertEquals("PA01-2026Q2-mine.csv", files.getLast().getFileName().toString());
        var written = rows(Files.readAllBytes(files.getLast()));
        assertEquals(List.of("PA01", "2026Q2", "mine", "1", "Women", "exact", "12"), written.getFirst());
        assertEquals(List.of("PA01", "2026Q2", "mine", "3", "Shoes", "never", ""), written.getLast());
        assertEquals(8, files.size());
        assertTrue(Files.exists(folder.resolve("PA01-2026Q2-mine.pdf")));
    }

    private static ReportTemplate read(String text) {
        return ReportTemplate.read("mine", text.getBytes(StandardCharsets.UTF_8), "en");
    }

    private static List<List<String>> rows(byte[] csv) {
        try (var reader = de.siegmar.fastcsv.reader.CsvReader.builder()
                .ofCsvRecord(new String(csv, StandardCharsets.UTF_8))) {
            return reader.stream().skip(1).map(de.siegmar.fastcsv.reader.CsvRecord::getFields).toList();
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }
}
