package org.daybook.rights;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.daybook.base.ParticipantId;
import org.daybook.cases.Beginning;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Purpose;
import org.daybook.outcomes.AdministrationMode;
import org.daybook.outcomes.Asking;
import org.daybook.outcomes.instrument.Key;
import org.daybook.paths.NewEnrolment;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.daybook.ui.Texts;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// What she takes home: true, in her language, and readable.
class HerCopyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @TempDir
    Path stick;
    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.COORDINATOR, Role.CASEWORKER));

    @Test
    void aContactThatIsYetToComeIsPlanned() throws IOException {
        var her = someone().speaking("en").welcomedIn(house.open()).id();
        var file = house.open().cases().begin(her, new Beginning(Beginning.LimitsTold.YES, Optional.of(Answer.GIVEN),
                new ConsentWording(ConsentWording.CURRENT, "en"))).orElseThrow();
        house.open().cases().inside().next(file, TODAY.plusDays(8));
        var lines = copy(her, Locale.UK);
        assertTrue(lines.contains("Planned: 3 December 2026"), lines::toString);
        assertTrue(lines.stream().noneMatch(line -> line.startsWith("Met:")), lines::toString);
    }

    @Test
    void itSpeaksHerLanguageWhereTheProgramHasIt() throws IOException {
        var ada = someone().speaking("it").welcomedIn(house.open()).id();
        assertTrue(copy(ada, Locale.UK).contains("Che cosa conserviamo su di te, 25 novembre 2026"));
        var bea = someone().speaking("en").welcomedIn(house.open()).id();
        assertTrue(copy(bea, Locale.ITALY).contains("What we keep about you, 25 November 2026"));
        var olena = someone().speaking("uk").welcomedIn(house.open()).id();
        assertTrue(copy(olena, Locale.UK).contains("What we keep about you, 25 November 2026"),
                "where it does not, the worker's");
    }

    @Test
    void aDateStandsTogetherBesideArabic() throws IOException {
        var her = someone().speaking("en").welcomedIn(house.open()).id();
        house.open().paths().enrol(new NewEnrolment(her, org.daybook.paths.Path.CIVIC_INCLUSION,
                Optional.of("أريد أن أعمل")));
        house.open().outcomes().goals().add(her, "أريد أن أعمل");
        var lines = copy(her, Locale.UK);
        assertEquals(2, lines.stream().filter(line -> line.contains("25 November 2026")
                && line.codePoints()
                        .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC))
                .count(), lines::toString);
    }

    /// A questionnaire has a line for each of its questions; one that was only begun asked her nothing.
    @Test
    void noPageTellsOfQuestionsThatNobodyAsked() throws IOException {
        var her = someone().speaking("en").answering(Purpose.QUESTIONNAIRES, Answer.GIVEN).welcomedIn(house.open())
                .id();
        var readings = house.open().outcomes().readings();
        var asking = new Asking(Optional.of(new Key("five-statements", "1")), Optional.of("en"),
                Optional.of(AdministrationMode.HERSELF), Optional.of(Asking.Interpreting.NO));
        var begun = readings.begin(her, asking);
        assertTrue(copy(her, Locale.UK).stream().noneMatch(line -> line.startsWith("Asked:")));
        for (var item : List.of("talk", "rights", "help")) {
            readings.answer(begun, item, Optional.of(2));
        }
        var lines = copy(her, Locale.UK);
        assertEquals(3, lines.stream().filter(line -> line.startsWith("Answer:")).count(), lines::toString);
        assertEquals(1, lines.stream().filter(line -> line.contains("Asking a questionnaire")).count(),
                lines::toString);
        assertTrue(lines.contains("25 November 2026: Asking a questionnaire (4 times)"), lines::toString);
    }

    private List<String> copy(ParticipantId her, Locale worker) throws IOException {
        var folder = Files.createTempDirectory(stick, "hers");
        house.open().rights().handOver(her, folder, new Texts(worker), Progress.unwatched());
        try (var files = Files.list(folder)) {
            var pdf = files.filter(file -> file.toString().endsWith(".pdf")).findFirst().orElseThrow();
            try (var document = Loader.loadPDF(pdf.toFile())) {
                assertFalse(document.isEncrypted());
                return new AsSeen().lines(document);
            }
        }
    }

    /// The letters in their order on the page from left to right: the library would reorder them.
    private static final class AsSeen extends PDFTextStripper {
        private final Map<Integer, StringBuilder> lines = new LinkedHashMap<>();

        List<String> lines(PDDocument document) throws IOException {
            getText(document);
            return lines.values().stream().map(line -> line.toString().replace('\u00a0', ' ').strip()).toList();
        }

        @Override
        protected void processTextPosition(TextPosition letter) {
            lines.computeIfAbsent(getCurrentPageNo() * 10_000 + Math.round(letter.getY()), _ -> new StringBuilder())
                    .append(letter.getUnicode());
        }
    }
}
