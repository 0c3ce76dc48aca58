package org.daybook.rights;

import org.daybook.paths.PathsFeature;
import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.daybook.site.OpenSite;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Heard;
import org.daybook.consents.Purpose;
import org.daybook.consents.RecordedAnswer;
import org.daybook.consents.SharedData;
import org.daybook.consents.Sharing;
import org.daybook.participants.HerRecord;
import org.daybook.participants.Participant;
import org.daybook.participants.PeopleList;
import org.daybook.paths.NewEnrolment;
import org.daybook.staff.Preset;
import org.daybook.testing.DaysOfUse;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.Texts;
import org.daybook.ui.PaperTray;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// What she may ask for, together with a caseworker: her copy, read together before it is taken away, and erasure.
class RightsScreensTest {
    private static final String HOSTILE = "\u202eليلى 🌻 " + "Ж".repeat(30) + "\nفاطمة";

    @TempDir
    Path stick;
    private final PaperTray paper = new PaperTray();
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new PeopleList("")).roles(Preset.CASEWORKER.roles()).people()
            .rooms(PathsFeature.class, RightsFeature.class)
            .folders((_, _) -> Optional.of(stick)).printing(paper);
    private final Hand robot = new Hand();

    private Participant her() {
        return house.inHouse(open -> {
            var woman = someone().called("Олена Sunflower").known("Sole").speaking("uk").born(1994, 7).from("UA")
                    .welcomedIn(open);
            open.paths().enrol(new NewEnrolment(woman.id(), org.daybook.paths.Path.PRACTICAL_SKILLS,
                    Optional.of("work in a bakery")));
            return woman;
        });
    }

    private void openTab(Participant her) {
        house.go(new HerRecord(her.id(), "rights.tab.title"));
    }

    private void focusAndPress(String id) {
        robot.interact(() -> robot.lookup(id).query().requestFocus());
        robot.type(KeyCode.SPACE);
        house.settle();
    }

    @Test
    void herCopyIsReadTogetherBeforeSheTakesIt() throws IOException {
        openTab(her());
        focusAndPress("#read-copy");
        var words = house.words();
        assertTrue(words.containsAll(List.of("Олена Sunflower", "Ukrainian", "July 1994")), words::toString);
        assertTrue(robot.lookup("#take-copy").query().isDisabled(), "not before they talked about it");
        focusAndPress("#talked");
        focusAndPress("#take-copy");
        assertEquals(2, files().size());
        assertTrue(text(files().getLast()).contains("Олена Sunflower"));
        assertTrue(json().contains("work in a bakery") && json().contains("1994-07"), this::json);
    }

    @Test
    void whoChangedWhichPartLastIsOnHerOverviewBehindShow() {
        var woman = her();
        house.inHouse(open -> open.participants().change(woman.id(),
                someone().called("Олена Sunflower").known("Luna").speaking("uk").born(1994, 7).from("UA").form()));
        house.go(new HerRecord(woman.id()));
        assertTrue(house.words().contains("Last changes"));
        assertFalse(robot.lookup("#all").query().isVisible(), "nothing is read before she asks");
        focusAndPress("#show-last-changes");
        var words = house.words();
        assertTrue(words.containsAll(List.of("Membership", "25 November 2026, MR")), words::toString);
        assertFalse(words.contains("Sole") || words.contains("Luna"), words::toString);
        focusAndPress("#all");
        assertTrue(house.words().contains("Change history"));
    }

    @Test
    void aCopyIsNeverWrittenOverAnother() {
        var woman = her();
        house.inHouse(open -> open.rights().handOver(woman.id(), stick, new Texts(Locale.UK), Progress.unwatched()));
        house.inHouse(open -> open.rights().handOver(woman.id(), stick, new Texts(Locale.ITALY), Progress.unwatched()));
        assertEquals(4, files().size());
    }

    @Test
    void whereNothingCanBeWrittenNothingIsLeft() {
        var woman = her();
        var gone = stick.resolve("pulled-out");
        assertEquals("rights.refusal.cannot-write",
                refused(open -> open.rights().handOver(woman.id(), gone, new Texts(Locale.UK), Progress.unwatched())));
        assertEquals(List.of(), files());
    }

    @Test
    void anyLettersComeOntoThePaper() throws IOException {
        var woman = house.inHouse(open -> {
            var one = someone().called("Лейла").welcomedIn(open);
            open.paths().enrol(new NewEnrolment(one.id(), org.daybook.paths.Path.CIVIC_INCLUSION,
                    Optional.of(HOSTILE.repeat(5))));
            return one;
        });
        house.inHouse(open -> open.rights().handOver(woman.id(), stick, new Texts(Locale.UK), Progress.unwatched()));
        assertTrue(text(files().getLast()).contains("Ж".repeat(20)));
        assertTrue(json().contains("ليلى 🌻"), "the other file holds every letter");
    }

    @Test
    void oneSaysSoAndStopsItAgain() {
        var woman = her();
        openTab(woman);
        focusAndPress("#erase-record");
        assertTrue(house.words().contains("Request that her record is erased?"));
        robot.type(KeyCode.TAB).type(KeyCode.SPACE);
        house.settle();
        assertTrue(house.words().stream().anyMatch(words -> words.startsWith("You asked for erasure on ")
                && words.contains("Nobody else here can")
                && words.endsWith("First the program must be used on 3 more days.")), () -> house.words().toString());
        assertFalse(robot.lookup("#erase-record").query().isVisible());
        focusAndPress("#stop-erasure");
        assertTrue(house.words().contains("Her record is kept. Nothing was erased."));
        assertTrue(robot.lookup("#erase-record").query().isVisible());
    }

    /// She works here alone, so it was on Today for a week.
    private void askedAWeekAgo(Participant woman) {
        house.inHouse(open -> {
            open.rights().erasures().ask(woman.id());
            DaysOfUse.pass(open, house.clock(), 7);
            return true;
        });
    }

    @Test
    void sheIsErasedAfterOneQuestion() {
        var woman = her();
        askedAWeekAgo(woman);
        openTab(woman);
        focusAndPress("#erase-record");
        assertTrue(house.words().contains("Erase everything about her?"));
        robot.type(KeyCode.SPACE);
        house.settle();
        assertEquals(woman.id(), house.inHouse(open -> open.participants().open(woman.id())).her().id(),
                "the harmless button has the focus");
        focusAndPress("#erase-record");
        robot.type(KeyCode.TAB).type(KeyCode.SPACE);
        house.settle();
        assertInstanceOf(PeopleList.class, house.here());
        assertTrue(house.words().stream().anyMatch(words -> words.startsWith("Receipt ")), () -> house.words()
                .toString());
        assertEquals("staff.refusal.record-gone", refused(open -> open.participants().open(woman.id())));
    }

    /// A woman about whom others have data, and whose record was changed since.
    private Participant known() {
        var woman = her();
        return house.inHouse(open -> {
            for (var organisation : List.of("Legal desk Ballarò", "مستوصف المدينة")) {
                open.participants().ledger().answer(woman.id(), new RecordedAnswer(Purpose.REFERRAL, Answer.GIVEN,
                        Heard.only(new ConsentWording(ConsentWording.CURRENT, "uk")),
                        Optional.of(LocalDate.now(house.clock()).plusMonths(3)),
                        Optional.of(new Sharing(organisation, SharedData.USUAL))));
            }
            open.participants().ledger().printed(woman.id());
            open.participants().change(woman.id(), someone().called("Olena").speaking("uk").from("UA").form());
            return woman;
        });
    }

    /// What she may take home is offered where the erasure is reported.
    @Test
    void theSlipIsSavedFromTheLastWordAboutHer() throws IOException {
        var woman = known();
        askedAWeekAgo(woman);
        openTab(woman);
        focusAndPress("#erase-record");
        assertTrue(house.words().stream().anyMatch(words -> words.contains("Legal desk Ballarò")),
                "who has something of her is said before");
        robot.type(KeyCode.TAB).type(KeyCode.SPACE);
        house.settle();
        assertTrue(house.words().stream().anyMatch(words -> words.contains("Legal desk Ballarò")), "and afterwards");
        assertFalse(robot.lookup("#erased-namesakes").query().isVisible());
        focusAndPress("#print-slip");
        assertTrue(paper.pages().getFirst().getFirst().startsWith("Receipt "), paper.pages()::toString);
        focusAndPress("#save-slip");
        assertEquals(1, files().size());
        var slip = text(files().getFirst());
        assertTrue(slip.startsWith("Receipt "), slip);
        assertFalse(slip.contains("Legal desk") || slip.contains("Olena"), slip);
    }

    /// Nobody knows which of two women is meant by a shared first name.
    @Test
    void itIsSaidThatTextsWithAFirstNameOfTwoStay() {
        var woman = known();
        house.inHouse(open -> someone().called("Олена").welcomedIn(open));
        askedAWeekAgo(woman);
        openTab(woman);
        focusAndPress("#erase-record");
        robot.type(KeyCode.TAB).type(KeyCode.SPACE);
        house.settle();
        assertTrue(robot.lookup("#erased-namesakes").query().isVisible());
    }

    private String refused(Function<OpenSite, Object> work) {
        return house.inHouse(open -> assertThrows(Refusal.class, () -> work.apply(open)).key());
    }

    private List<Path> files() {
        try (var all = Files.list(stick)) {
            return all.sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String json() {
        try {
            return Files.readString(files().getFirst(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            assertFalse(document.isEncrypted());
            return new PDFTextStripper().getText(document).replaceAll("\\R", "");
        }
    }
}
