package org.daybook.work;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Purpose;
import org.daybook.milestones.Cefr;
import org.daybook.staff.Permission;
import org.daybook.staff.Received;
import org.daybook.staff.Role;
import org.daybook.testing.Agreed;
import org.daybook.testing.TestHouse;
import org.daybook.ui.Paper;
import org.daybook.ui.Texts;
import org.daybook.work.OpeningDetails.LanguageLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/// What is given to a company: only what she chose, and nothing that reveals what kind of place she comes from.
class CompanyPapersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final ConsentWording HEARD = new ConsentWording(ConsentWording.CURRENT, "en");
    /// One sentence in each language, as somebody might type it without thinking.
    private static final Map<String, String> TELLING = Map.ofEntries(
            Map.entry("en", "Helped at the Women’s Centre since May"), Map.entry("it", "Ospite di una CASA-RIFUGIO"),
            Map.entry("el", "Βοηθός στο Κέντρο Γυναικών"), Map.entry("lt", "Pagalba Moterų krizių centre"),
            Map.entry("ro", "Victimă a traficului de persoane"), Map.entry("bg", "Помощ за жертвите"),
            Map.entry("ar", "عملت مع ضحايا الاتجار بالبشر"), Map.entry("fr", "Bénévole au centre pour femmes"),
            Map.entry("es", "Apoyo a víctimas"), Map.entry("uk", "Допомога постраждалим від насильства"),
            Map.entry("ru", "Помощь в кризисном центре"), Map.entry("all", "Course of the project SAFE-HUT"));

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));
    @TempDir
    Path folder;

    @Test
    void everyLanguageThatIsSpokenHereHasItsWords() throws IOException {
        var spoken = new ArrayList<String>(List.of("all"));
        try (var files = Files.list(Path.of("src", "main", "resources", "spoken", "1"))) {
            files.forEach(file -> spoken.add(file.getFileName().toString().replace(".properties", "")));
        }
        assertEquals(Set.copyOf(spoken), ForbiddenWords.OF_PROGRAM.words().keySet());
        assertEquals(12, spoken.size());
        TELLING.forEach((language, sentence) -> {
            var found = ForbiddenWords.OF_PROGRAM.in(sentence);
            assertTrue(found.isPresent(), sentence);
            assertTrue(Objects.requireNonNull(ForbiddenWords.OF_PROGRAM.words().get(language)).size() > 8, language);
        });
        assertEquals(Optional.of("trafficking"),
                ForbiddenWords.OF_PROGRAM.in("anti\u200btraf\u00adficking".substring(5)));
        assertEquals(Optional.of("victima"), ForbiddenWords.OF_PROGRAM.in("VÍCTIMA"));
    }

    @Test
    void wordsOfUsualWorkAreNone() {
        for (var text : List.of("Health and safety at work", "Il corso tratta la sicurezza sul lavoro",
                "Auklė, aukštas lygis", "Exploitation agricole, espace sur mesure", "Ξενώνας, ρεσεψιόν",
                "Exploatarea utilajelor", "Refugee law library", "Ayudante en explotación agrícola",
                "Эксплуатация машин", "Жінки і чоловіки", "Cuoca, centro commerciale", "Biologia, via Roma 3")) {
            assertEquals(Optional.empty(), ForbiddenWords.OF_PROGRAM.in(text), text);
        }
    }

    @Test
    void onlyWhatSheChoseStandsOnIt() throws IOException {
        var her = wishing();
        var form = form(Texts.LANGUAGES.getFirst(), EnumSet.of(CvField.NAME, CvField.LANGUAGES));
        var text = text(CompanyPaperFile.write(papers().cv(her, form), folder));
        assertTrue(text.startsWith("Amina D."), text);
        assertTrue(text.contains("Italian A2"), text);
        for (var word : List.of("Sewing", "Mornings", "30", "Hotel", "Diploma", "Filo")) {
            assertFalse(text.contains(word), word);
        }
        assertEquals("work.refusal.nothing-chosen",
                refused(() -> papers().cv(her, form(Texts.LANGUAGES.getFirst(), EnumSet.noneOf(CvField.class)))));
        var received = house.open().gate().about(Permission.SEE_RECIPIENTS, her,
                passage -> house.open().work().received(passage, her));
        assertEquals(1, received.stream().filter(Received::isOutside).count(), "the company where she works, alone");
    }

    /// Checked with a reader other than the one that guards it: the bytes themselves, inflated, and the visible text.
    @Test
    void noPaperTellsWhatKindOfPlaceItIsInAnyLanguage() throws IOException, DataFormatException {
        var her = wishing();
        papers().sender("Maria Rossi, 091 555 01 42");
        var opening = opening("Sewing helper");
        var job = house.open().work().wishes().of(her).jobs().getFirst().id();
        house.open().work().traineeships().write(her, job, Traineeship.NOTHING, new Traineeship(Optional.of("G. Costa"),
                Optional.of("Sewing by machine"), OptionalInt.of(600), Optional.of(CostBearer.REGION),
                Optional.of(CostBearer.US)));
        var card = house.open().gate().look(Permission.LIST_PEOPLE,
                passage -> house.open().participants().row(passage, her)).card().toString();
        for (var language : Texts.LANGUAGES) {
            for (var paper : List.of(papers().cv(her, form(language, EnumSet.allOf(CvField.class))),
                    papers().opening(opening, language), papers().placement(her, job, "Amina D.", language))) {
                var file = CompanyPaperFile.write(paper, folder);
                var all = new ArrayList<>(inflated(Files.readAllBytes(file)));
                all.add(text(file));
                all.add(file.getFileName().toString());
                assertTrue(all.size() > 5, "streams: " + all.size());
                all.forEach(one -> assertEquals(Optional.empty(), ForbiddenWords.OF_PROGRAM.in(one)));
                assertFalse(text(file).contains(card));
                assertFalse(text(file).contains(house.open().signedIn().site().code()));
                assertTrue(text(file).contains("Maria Rossi"), text(file));
                try (var document = Loader.loadPDF(file.toFile())) {
                    assertEquals(Set.of(), document.getDocumentInformation().getMetadataKeys());
                    assertEquals(null, document.getDocumentCatalog().getMetadata());
                }
            }
        }
    }

    @Test
    void whatTellsItIsRefusedWhereverItStands() {
        var her = wishing();
        var language = Texts.LANGUAGES.getFirst();
        for (var sentence : TELLING.values()) {
            var form = new CvForm(Set.of(CvField.EXPERIENCE), Map.of(CvField.EXPERIENCE, sentence), language);
            assertEquals("work.company-paper.word.problem", form.problems().getFirst().key());
            assertEquals("work.refusal.tells-the-place", refused(() -> papers().cv(her, form)), sentence);
        }
        assertEquals("work.refusal.tells-the-place", refused(() -> papers().sender("Safe space Palermo")));
        assertEquals("work.refusal.code-on-paper", refused(() -> papers().sender(
                "Maria, " + house.open().signedIn().site().code().toLowerCase(Locale.ROOT) + ", 091 555 01 42")));
        var opening = opening("Cook at the shelter");
        assertEquals("work.refusal.tells-the-place", refused(() -> papers().opening(opening, language)));
        var card = house.open().gate().look(Permission.LIST_PEOPLE,
                passage -> house.open().participants().row(passage, her)).card().toString();
        var another = someone().called("Olena").welcomedIn(house.open()).card().toString();
        for (var code : List.of(card, card.toLowerCase(Locale.ROOT), card.replace("-", ""), card.replace("-", " "),
                card.replace('-', '–'), another, house.open().signedIn().site().code())) {
            assertEquals("work.refusal.code-on-paper", refused(() -> papers().cv(her,
                    new CvForm(Set.of(CvField.NAME), Map.of(CvField.NAME, "Amina (" + code + ")"), language))), code);
            assertEquals("work.refusal.code-on-paper", refused(() -> papers().sender("Maria, " + code)), code);
        }
    }

    /// The program cannot know what a place is called, and no list of words has its name.
    @Test
    void noPaperHoldsANameOfThisPlace() {
        var her = wishing();
        var language = Texts.LANGUAGES.getFirst();
        papers().placeNames("Casa Aurora, Σπίτι Αυγή");
        for (var words : List.of("Helped at CASA-AURORA since May", "Cook, casa  aurora", "Βοηθός, ΣΠΙΤΙ ΑΥΓΗ")) {
            assertEquals("work.refusal.names-the-place", refused(() -> papers().cv(her,
                    new CvForm(Set.of(CvField.EXPERIENCE), Map.of(CvField.EXPERIENCE, words), language))), words);
            assertEquals("work.refusal.names-the-place", refused(() -> papers().sender(words)), words);
        }
        var opening = opening("Cook, Casa Aurora");
        assertEquals("work.refusal.names-the-place", refused(() -> papers().opening(opening, language)));
        var job = house.open().work().wishes().of(her).jobs().getFirst().id();
        assertEquals("work.refusal.names-the-place", refused(() -> papers().placement(her, job, "Amina, Casa Aurora",
                language)));
        papers().sender("Aurora Rossi, Casa editrice");
        papers().cv(her, new CvForm(Set.of(CvField.EXPERIENCE), Map.of(CvField.EXPERIENCE, "Casa Auroral"), language));
        assertEquals("work.refusal.sender-names-place",
                refused(() -> papers().placeNames("Casa Aurora, aurora rossi")));
        assertEquals("work.refusal.short-name", refused(() -> papers().placeNames("Casa Aurora, CA")));
        assertEquals("Casa Aurora, Σπίτι Αυγή", papers().placeNames());
        papers().placeNames("");
        papers().sender("Casa Aurora");
        house.reopen();
        assertEquals("|Casa Aurora", papers().placeNames() + "|" + papers().sender());
    }

    /// Whatever the source of the words, and also if a line breaks within them.
    @Test
    void whatIsWrittenIsReadOnceMore() throws IOException {
        try (var bytes = new ByteArrayOutputStream(); var paper = new Paper()) {
            paper.text("traf");
            paper.text("ficking");
            paper.write(bytes);
            assertTrue(PdfScan.of(bytes.toByteArray()).stream()
                    .anyMatch(text -> ForbiddenWords.OF_PROGRAM.in(text).isPresent()));
        }
        try (var bytes = new ByteArrayOutputStream(); var document = new PDDocument()) {
            document.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            document.getDocumentInformation().setAuthor("Centro donne");
            document.save(bytes);
            assertTrue(PdfScan.of(bytes.toByteArray()).stream()
                    .anyMatch(text -> ForbiddenWords.OF_PROGRAM.in(text).isPresent()));
        }
        var paper = new CompanyPaper(CompanyPaper.Kind.CV, "Amina", List.of(new CompanyPaper.Line("A", "Victim")), "",
                TODAY, Texts.LANGUAGES.getFirst());
        assertEquals("work.refusal.tells-the-place", refused(() -> CompanyPaperFile.write(paper, folder)));
        try (var left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    /// The text of a traineeship is printed on paper for the company: it is checked before it is stored.
    @Test
    void aTraineeshipHasItsPaperAndGoesWithHer() throws IOException {
        var her = wishing();
        var job = house.open().work().wishes().of(her).jobs().getFirst();
        var told = new Traineeship(Optional.of("P. Neri"), Optional.of("Project of the safe space"),
                OptionalInt.of(600),
                Optional.of(CostBearer.US), Optional.of(CostBearer.REGION));
        assertEquals("project", told.problems().getFirst().field());
        assertThrows(IllegalArgumentException.class,
                () -> house.open().work().traineeships().write(her, job.id(), Traineeship.NOTHING, told));
        house.open().work().traineeships().write(her, job.id(), Traineeship.NOTHING, new Traineeship(told.tutor(),
                Optional.of("Ironing and finishing"), told.allowance(), told.insured(), told.paid()));
        var text = text(
                CompanyPaperFile.write(papers().placement(her, job.id(), "Amina D.", Texts.LANGUAGES.getFirst()),
                        folder));
        for (var words : List.of("Amina D.", "Filo Tailoring", "P. Neri", "Ironing and finishing", "600", "The sender",
                "The region or the state")) {
            assertTrue(text.contains(words), text);
        }
        assertEquals("work.refusal.tells-the-place", refused(
                () -> papers().placement(her, job.id(), "Amina, victim", Texts.LANGUAGES.getFirst())));
        Agreed.erase(house.open(), her);
        assertEquals(List.of(0), house.open().vault().read(tx -> tx.handle().createQuery("""
                select count(*)
                  from traineeship""").mapTo(Integer.class).list()));
    }

    /// A woman who guides another, or learns with her, is named in no text of the other's record.
    @Test
    void whoIsErasedStandsInNobodysTraineeship() {
        var her = wishing();
        var erased = someone().called("Olena").welcomedIn(house.open()).id();
        var job = house.open().work().wishes().of(her).jobs().getFirst();
        var first = new Traineeship(Optional.of("Olena N."), Optional.of("Sewing with olena"), OptionalInt.of(600),
                Optional.empty(), Optional.of(CostBearer.REGION));
        house.open().work().traineeships().write(her, job.id(), Traineeship.NOTHING, first);
        Agreed.erase(house.open(), erased);
        var kept = house.open().work().wishes().of(her).traineeship(job.id());
        assertEquals(new Traineeship(Optional.empty(), Optional.empty(), OptionalInt.of(600), Optional.empty(),
                Optional.of(CostBearer.REGION)), kept);
        assertEquals(List.of(0), house.open().vault().read(tx -> tx.handle().createQuery("""
                select count(*)
                  from journal
                 where tab = 'traineeship' and before like '%olena%'""").mapTo(Integer.class).list()));
    }

    @Test
    void withoutHerConsentThereIsNoCv() {
        var her = wishing();
        var form = form(Texts.LANGUAGES.getFirst(), EnumSet.of(CvField.LANGUAGES));
        papers().cv(her, form);
        house.open().participants().answer(her, Purpose.COMPANIES, Answer.REFUSED, HEARD);
        assertEquals("consents.refusal.not-given", refused(() -> papers().forCv(her)));
        assertEquals("consents.refusal.not-given", refused(() -> papers().cv(her, form)));
    }

    private CompanyPapers papers() {
        return house.open().work().papers();
    }

    private static CvForm form(Locale language, Set<CvField> shown) {
        var typed = new EnumMap<CvField, String>(CvField.class);
        typed.put(CvField.NAME, "Amina D.");
        typed.put(CvField.REACH, "333 555 01 01");
        typed.put(CvField.SKILLS, "Sewing, ironing");
        typed.put(CvField.EXPERIENCE, "Hotel kitchen, two years");
        typed.put(CvField.TRAINING, "Diploma of tailoring");
        return new CvForm(shown, typed, language);
    }

    private ParticipantId wishing() {
        var her = someone().called("Amina").answering(Purpose.COMPANIES, Answer.GIVEN).welcomedIn(house.open()).id();
        house.open().work().wishes().save(her, WorkWish.NOTHING.working(Set.of(DayPart.MORNINGS), 30)
                .speaking(new LanguageLevel("it", Cefr.A2)));
        house.open().work().place(her, opening("Ironing"), NewPlacement.from(TODAY.minusMonths(3)));
        return her;
    }

    private OpeningId opening(String title) {
        var work = house.open().work();
        var company = work.companies().add(CompanyDetails.named("Filo Tailoring", Sector.MANUFACTURING));
        work.companies().check(company, CheckedBy.VISIT, Set.of());
        return work.openings().add(company, OpeningDetails.of(title, OpeningKind.TRAINEESHIP, 2)
                .at(20, Set.of(DayPart.MORNINGS)).speaking("it", Cefr.A1).until(TODAY.plusMonths(1)));
    }

    private static String text(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /// Returns every stream of the file, inflated, except the shapes of letters.
    private static List<String> inflated(byte[] pdf) throws DataFormatException {
        var raw = new String(pdf, StandardCharsets.ISO_8859_1);
        var all = new ArrayList<String>(List.of(raw.replaceAll("(?s)stream\\r?\\n.*?endstream", "")));
        var stream = Pattern.compile("(?<!end)stream\r?\n").matcher(raw);
        while (stream.find()) {
            var dictionary = raw.substring(raw.lastIndexOf(" obj", stream.start()), stream.start());
            if (!dictionary.contains("/Length1")) {
                var inflater = new Inflater();
                inflater.setInput(pdf, stream.end(), pdf.length - stream.end());
                var out = new byte[1 << 20];
                int length = inflater.inflate(out);
                inflater.end();
                all.add(new String(out, 0, length, StandardCharsets.ISO_8859_1));
            }
        }
        return all;
    }

    private static String refused(Executable act) {
        return assertThrows(Refusal.class, act).key();
    }
}
