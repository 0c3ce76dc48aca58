package org.daybook.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.daybook.disclosure.Published;
import org.daybook.reports.files.PdfReport;
import org.daybook.reports.files.ReportDocument;
import org.daybook.reports.files.ReportDocument.Line;
import org.daybook.reports.files.ReportDocument.Part;
import org.daybook.reports.files.ReportDocument.Table;
import org.daybook.reports.files.ReportDocument.Value;
import org.daybook.reports.narrative.Narrative;
import org.daybook.reports.narrative.Narrative.Heading;
import org.junit.jupiter.api.Test;

/// The leak checklist of the specification for the PDF, and its accessibility.
class ReadablePdfTest {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @Test
    void everyFigureStandsInItWithHowItIsGiven() throws IOException {
        var words = text(pdf(ReportFiles.any())).replaceAll("\\s+", " ");
        var document = new ReportWords(Invented.report(ReportFiles.any()), Optional.empty(), Narrative.EMPTY,
                Invented.ENGLISH)
                .document();
        for (var table : document.tables()) {
            assertTrue(words.contains(table.title()), table.title());
            for (var line : table.lines()) {
                var number = line.now().number();
                var spoken = line.words() + " " + (number.isPresent() ? number.getAsInt() + " " : "")
                        + line.now().how();
                assertTrue(words.contains(spoken), spoken);
            }
        }
    }

    /// For a document as a whole: everything drawn belongs to something that is read aloud, or is marked as decoration.
    static void demandTagged(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var elements = new ArrayList<PDStructureElement>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), elements);
            elements.stream().filter(one -> one.getStructureType().equals("TH"))
                    .forEach(head -> assertEquals(1, head.getAttributes().size()));
            assertEquals(marks(document), references(elements));
            assertEquals(Set.of(COSName.TITLE), document.getDocumentInformation().getCOSObject().keySet());
        }
    }

    /// Headings in order, each table with header cells, each figure with alternative text; and nothing is drawn that belongs to
    /// none of them.
    @Test
    void itCanBeReadAloud() throws IOException {
        try (var document = Loader.loadPDF(pdf(ReportFiles.any()))) {
            var catalog = document.getDocumentCatalog();
            assertTrue(catalog.getMarkInfo().isMarked());
            assertEquals("en", catalog.getLanguage());
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            var elements = new ArrayList<PDStructureElement>();
            collect(catalog.getStructureTreeRoot(), elements);
            assertEquals(List.of("H1", "H2", "H2", "H3"), elements.stream().map(PDStructureElement::getStructureType)
                    .filter(type -> type.startsWith("H")).limit(4).toList());
            var figures = elements.stream().filter(one -> one.getStructureType().equals("Figure"))
                    .map(PDStructureElement::getAlternateDescription).toList();
            assertEquals(ReportTable.values().length, figures.size());
            assertTrue(figures.getFirst().startsWith("People by age on the first visit. Under 18: "),
                    figures.getFirst());
            elements.stream().filter(one -> one.getStructureType().equals("TH"))
                    .forEach(head -> assertEquals(1, head.getAttributes().size()));
            assertEquals(marks(document), references(elements));
        }
    }

    /// The alternative text of a chart contains what was published and no other number.
    @Test
    void theWordsOfAChartHoldPublishedNumbersAlone() throws IOException {
        var published = ReportFiles.any();
        var numbers = new HashSet<>(Set.of("18", "29", "30", "54", "55", "5", "8", "9", "17", "26",
                "27"));
        ReportLines.of(published).forEach(line -> line.number().ifPresent(number -> numbers.add("" + number)));
        try (var document = Loader.loadPDF(pdf(published))) {
            var elements = new ArrayList<PDStructureElement>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), elements);
            elements.stream().filter(one -> one.getStructureType().equals("Figure"))
                    .flatMap(one -> NUMBER.matcher(one.getAlternateDescription()).results())
                    .forEach(number -> assertTrue(numbers.contains(number.group()), number.group()));
        }
    }

    @Test
    void itHasATitleAndNothingElseAboutItself() throws IOException {
        var pdf = pdf(ReportFiles.any());
        var plain = new String(pdf, StandardCharsets.ISO_8859_1);
        try (var document = Loader.loadPDF(pdf)) {
            assertEquals(Set.of(COSName.TITLE), document.getDocumentInformation().getCOSObject().keySet());
            assertEquals("Report: PA01, Quarter 4, 2026", document.getDocumentInformation().getTitle());
            assertNull(document.getDocumentCatalog().getMetadata());
            assertNull(document.getDocumentCatalog().getNames());
            assertNull(document.getDocumentCatalog().getOpenAction());
            assertNull(document.getDocumentCatalog().getAcroForm());
            for (var page : document.getPages()) {
                assertEquals(List.of(), page.getAnnotations());
            }
        }
        assertEquals(plain.indexOf("%%EOF"), plain.lastIndexOf("%%EOF"), "written in one go");
        for (var sign : List.of("/Filter", "/FlateDecode", "/ObjStm", "/JavaScript", "/EmbeddedFile", "/URI",
                "/PieceInfo", "/Thumb", "/LastModified")) {
            assertFalse(plain.contains(sign), sign);
        }
    }

    @Test
    void theNumberOfPagesDoesNotTellWhatIsHidden() throws IOException {
        var pages = new HashSet<Integer>();
        for (int women : List.of(3, 45)) {
            try (var document = Loader.loadPDF(pdf(Invented.reports(Invented.year(women, women)).getLast()))) {
                pages.add(document.getNumberOfPages());
            }
        }
        assertEquals(1, pages.size(), pages.toString());
    }

    @Test
    void everyLetterOfSixLanguagesIsDrawn() throws IOException {
        var words = List.of("Τριμηνιαία αναφορά: άτομα ανά ηλικία, ώρες, προϋπόθεση",
                "Ketvirčio ataskaita: žmonės, įrašai, šešėlis, ąžuolas, ūkis",
                "Raport trimestrial: persoane, vârstă, încheiat, școală, țară",
                "Тримесечен отчет: хора по възраст, ъгъл, щастие, юни, яке",
                "Più, perché, città, così, «già»", "“People”, it’s 18–29…");
        var wording = new ReportDocument.Wording("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l",
                List.of("m"));
        var value = new Value(OptionalInt.of(25), words.get(0).substring(0, 10));
        var text = text(PdfReport.write(new ReportDocument("el", words.getFirst(),
                words.stream().map(word -> new Part(word, word)).toList(), words, wording,
                Optional.empty(),
                List.of(new Table(words.get(1), true, List.of(new Line(words.get(2), false, value, value)))),
                List.of(new Part(words.get(3), words.get(4) + "\n" + words.get(5))), List.of())));
        var written = text.replaceAll("\\s+", " ");
        words.stream().map(ReadablePdfTest::plain)
                .forEach(word -> assertTrue(written.contains(word), word + "\n" + written));
        assertFalse(written.contains("?"), written);
    }

    /// One paragraph as long as a text may be, in the widest letters.
    @Test
    void noLineOfALongTextFallsOffItsPage() throws IOException {
        var words = "MAMMOWWW ".repeat(Narrative.LONGEST / 9);
        try (var document = Loader.loadPDF(pdf(new Narrative(Map.of(Heading.DONE, words))))) {
            var below = new ArrayList<Float>();
            var stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    letters.stream().map(TextPosition::getYDirAdj).filter(y -> y > PDRectangle.A4.getHeight())
                            .forEach(below::add);
                }
            };
            stripper.getText(document);
            assertEquals(List.of(), below);
        }
    }

    /// Arabic words are in it, too, and so is the Latin text next to them.
    @Test
    void arabicIsDrawn() throws IOException {
        var text = text(pdf(
                new Narrative(Map.of(Heading.LEARNED, "Una ha detto: \u0645\u0643\u0627\u0646 \u0622\u0645\u0646."))));
        assertFalse(text.contains("?? "), text);
        assertTrue(text.contains("\u0645\u0643\u0627\u0646"), text);
    }

    private static byte[] pdf(Narrative narrative) {
        return Freezing.file(Invented.report(ReportFiles.any()), Optional.empty(), narrative, Invented.ITALIAN,
                FrozenFile.Kind.PDF).bytes();
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> elements) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                collect(element, elements);
            }
        }
    }

    /// Returns how many pieces of content the structure tree references.
    private static long references(List<PDStructureElement> elements) {
        return elements.stream().flatMap(one -> one.getKids().stream())
                .filter(PDMarkedContentReference.class::isInstance).count();
    }

    /// Returns how many pieces of content have a number on the pages; everything drawn is in such a piece or is marked as an
    /// artifact.
    private static long marks(PDDocument document) throws IOException {
        long marks = 0;
        for (var page : document.getPages()) {
            var drawn = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            long numbered = Pattern.compile("/MCID \\d+").matcher(drawn).results().count();
            long unread = Pattern.compile("/Artifact BMC").matcher(drawn).results().count();
            assertEquals(numbered + unread, Pattern.compile("\\bEMC\\b").matcher(drawn).results().count());
            assertEquals(0, Pattern.compile("EMC\\s+(?:BT|[-\\d.]+ [-\\d.]+ [-\\d.]+ [-\\d.]+ re)").matcher(drawn)
                    .results().count());
            marks += numbered;
        }
        return marks;
    }

    static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return plain(stripper.getText(document));
        }
    }

    /// A ligature of two letters is two letters.
    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC);
    }

    private static byte[] pdf(Published published) {
        return ReportFiles.of(published, FrozenFile.Kind.PDF);
    }
}
