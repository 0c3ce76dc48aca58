package org.daybook.rights;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.cases.Beginning;
import org.daybook.cases.CaseRef;
import org.daybook.cases.MandatoryReport;
import org.daybook.cases.WithHer;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.ConsentsScreens;
import org.daybook.consents.Heard;
import org.daybook.consents.LegalBasis;
import org.daybook.consents.Overridden;
import org.daybook.consents.Purpose;
import org.daybook.consents.RecordedAnswer;
import org.daybook.consents.SharedData;
import org.daybook.consents.Sharing;
import org.daybook.contact.Contacts;
import org.daybook.participants.Participant;
import org.daybook.staff.KeptAway;
import org.daybook.staff.NewMember;
import org.daybook.staff.Reason;
import org.daybook.staff.Received;
import org.daybook.staff.Role;
import org.daybook.testing.Agreed;
import org.daybook.testing.HerWishes;
import org.daybook.testing.TestHouse;
import org.daybook.ui.Texts;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/// Who has data about her, who viewed it, and the former versions: hers, complete, and nothing about anybody else.
class WhoHasItTest {
    private static final String OTHER = "four lamps by the window";
    private static final ConsentWording HEARD = new ConsentWording(ConsentWording.CURRENT, "en");

    @TempDir
    Path stick;
    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    private Participant woman(String name) {
        return someone().called(name).answering(Purpose.SAFE_CONTACT, Answer.GIVEN).welcomedIn(house.open());
    }

    private void agree(Participant her, String organisation, SharedData... data) {
        house.open().participants().ledger().answer(her.id(),
                new RecordedAnswer(Purpose.REFERRAL, Answer.GIVEN, Heard.only(HEARD),
                        Optional.of(today().plusMonths(2)),
                        Optional.of(new Sharing(organisation, Set.of(data)))));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(house.clock().instant(), TestHouse.PALERMO.zone());
    }

    private DataLocations whereabouts(Participant her) {
        return house.open().rights().whereabouts(her.id());
    }

    private static List<String> words(List<Received> list) {
        var words = new CopyWords(new Texts(Locale.UK));
        return list.stream().map(WhoHasIt::line).map(line -> words.say(line.label()) + ": " + words.of(line.value()))
                .map(line -> line.replaceFirst("\\d+ \\w+ \\d{4}", "DAY")).toList();
    }

    @Test
    void eachOrganisationStandsOnceAlsoAfterTheYesWasTakenBack() {
        var her = woman("Leila");
        agree(her, "Legal desk", SharedData.CODE);
        agree(her, "LEGAL  desk", SharedData.NEED);
        house.open().participants().ledger().withdraw(her.id(), Purpose.REFERRAL,
                Optional.of(new Sharing("legal desk", Set.of())));
        agree(her, "Clinic", SharedData.LANGUAGE);
        house.open().participants().ledger().override(her.id(),
                new Overridden(Purpose.REFERRAL, LegalBasis.CHILD, Optional.of("Night ward")),
                new Reason("The child has to be seen tonight."));
        assertEquals(
                Set.of("Someone outside: DAY  ·  LEGAL desk  ·  Card number  ·  What she needs",
                        "Someone outside: DAY  ·  Clinic  ·  Language",
                        "Someone outside: DAY  ·  Night ward  ·  A child is in danger"),
                Set.copyOf(words(whereabouts(her).list())));
    }

    @Test
    void whatWasOnlyRefusedOrAskedLaterWentToNobody() {
        var her = woman("Leila");
        house.open().participants().ledger().answer(her.id(), new RecordedAnswer(Purpose.REFERRAL, Answer.REFUSED,
                Heard.only(HEARD), Optional.empty(), Optional.of(new Sharing("Legal desk", Set.of()))));
        assertEquals(List.of(), whereabouts(her).list());
    }

    /// Stopped before each room that contributes and each file: no file exists, and nobody is recorded as a recipient.
    @Test
    void aCopyThatIsStoppedLeavesNothing() throws IOException {
        var her = woman("Leila");
        var steps = new ArrayList<Long>();
        house.open().rights().handOver(her.id(), Files.createDirectory(stick.resolve("whole")), new Texts(Locale.UK),
                (done, _) -> steps.add(done));
        assertEquals(LongStream.rangeClosed(0, steps.getLast()).boxed().toList(), steps, "a share that grows");
        var empty = Files.createDirectory(stick.resolve("stopped"));
        for (long last : steps) {
            assertThrows(CancellationException.class, () -> house.open().rights().handOver(her.id(), empty,
                    new Texts(Locale.UK), (done, _) -> {
                        if (done == last) {
                            throw new CancellationException();
                        }
                    }));
            try (var files = Files.list(empty)) {
                assertEquals(List.of(), files.toList(), "stopped at " + last);
            }
        }
        assertEquals(1, whereabouts(her).list().size(), "the whole one");
    }

    @Test
    void papersAndHerCopyStandThereAndTheCopyItselfHoldsTheList() {
        var her = woman("Leila");
        agree(her, "Clinic", SharedData.CODE);
        house.open().participants().ledger().printed(her.id());
        house.open().rights().handOver(her.id(), stick, new Texts(Locale.UK), Progress.unwatched());
        var nowhere = stick.resolve("pulled-out");
        assertThrows(Refusal.class,
                () -> house.open().rights().handOver(her.id(), nowhere, new Texts(Locale.UK), Progress.unwatched()));
        assertEquals(List.of("Someone outside", "She herself", "She herself"),
                words(whereabouts(her).list()).stream().map(line -> line.replaceFirst(":.*", "")).sorted()
                        .toList().reversed());
        assertEquals(List.of("Clinic"), whereabouts(her).toTell().stream().map(Received::who)
                .map(who -> ((Received.Who.Outside) who).name().getFirst()).map(name -> new CopyWords(
                        new Texts(Locale.UK)).of(name))
                .toList());
        assertTrue(house.open().rights().copy(her.id()).parts().stream()
                .anyMatch(part -> part.heading().equals("rights.received.heading") && part.lines().size() == 3));
    }

    @Test
    void aCorrectionSaysWhoHasWhatStoodThereBefore() {
        var her = woman("Leila");
        agree(her, "Clinic", SharedData.NAME);
        assertEquals(List.of(), whereabouts(her).haveFormer());
        house.clock().move(Duration.ofDays(2));
        house.open().participants().change(her.id(), someone().called("Lejla").form());
        house.clock().move(Duration.ofDays(2));
        agree(her, "Legal desk", SharedData.NAME);
        assertEquals(List.of("Someone outside: DAY  ·  Clinic  ·  Name"), words(whereabouts(her).haveFormer()));
    }

    private CaseRef reported(Participant her) {
        var ref = house.open().cases().begin(her.id(),
                new Beginning(Beginning.LimitsTold.YES, Optional.of(Answer.GIVEN), HEARD)).orElseThrow();
        Stream.of("Procura", "Questura").forEach(office -> house.open().cases().inside().report(ref,
                new MandatoryReport(Optional.of(today()), Optional.of(office), Optional.empty(),
                        Optional.of("coordinator"), Optional.of(office.equals("Procura") ? WithHer.YES : WithHer.NO),
                        Optional.of("it would warn him"))));
        return ref;
    }

    @Test
    void aReportSheWasNotToldOfIsNeverReadToHer() {
        var her = woman("Leila");
        reported(her);
        assertEquals(List.of("Someone outside: DAY  ·  Procura"), words(whereabouts(her).list()));
        assertFalse(house.open().rights().copy(her.id()).parts().toString().contains("Questura"));
    }

    @Test
    void whoDoesNotWorkOnTheFileIsToldToAskAndWhoMustNotKnowHearsNothing() {
        var her = woman("Leila");
        reported(her);
        as("cc", Set.of(Role.CASEWORKER), open -> assertEquals(
                List.of("There may be more. Ask the colleagues who work on her case file: DAY"),
                words(open.rights().whereabouts(her.id()).list())));
        as("mm", Set.of(Role.MEDIATOR),
                open -> assertEquals(List.of(), open.rights().whereabouts(her.id()).list()));
    }

    @Test
    void nothingOfSomebodyElseStandsThere() {
        var her = woman("Leila");
        var other = woman("Zina");
        agree(other, "Clinic", SharedData.CODE);
        reported(other);
        house.open().participants().change(other.id(), someone().called("Sinah").form());
        house.open().participants().keptApart().keep(other.id(), her.card().toString());
        assertEquals(List.of(), whereabouts(her).list());
        assertEquals(List.of(), house.open().rights().changes(her.id()));
        assertEquals(List.of(Seen.READ, Seen.WROTE),
                house.open().rights().together().page(her.id()).seen().getFirst().acts().stream()
                        .map(SeenDay.Act::seen).toList(),
                "that somebody must not meet her, she never reads");
        assertTrue(house.open().rights().copy(her.id()).seen().stream().allMatch(line -> line.act().isPresent()
                && !line.act().orElseThrow().code().equals("keep-apart")));
    }

    @Test
    void whoIsKeptAwaySeesNoneOfItAndHerTryIsNotReadToHer() {
        var her = woman("Leila");
        var colleague = house.open().team().add(new NewMember("lu", "LU", Set.of(Role.CASEWORKER)),
                OTHER.toCharArray());
        house.open().participants().keptAway().keep(her.id(), colleague.id(), KeptAway.Because.RELATED,
                KeptAway.SaidBy.SHE);
        house.as("lu", OTHER, open -> Stream.<Executable>of(() -> open.rights().together().page(her.id()),
                () -> open.rights().whereabouts(her.id()), () -> open.rights().changes(her.id()))
                .forEach(act -> assertEquals("staff.refusal.kept-away", assertThrows(Refusal.class, act).key())));
        assertFalse(house.open().rights().together().page(her.id()).seen().toString().contains("LU"));
    }

    @Test
    void aLockedRecordIsLookedAtAndAnErasedOneIsGone() {
        var her = woman("Leila");
        agree(her, "Clinic", SharedData.CODE);
        house.open().rights().lock(her.id());
        var page = house.open().rights().together().page(her.id());
        assertEquals(ConsentsScreens.Locking.LOCKED, page.record());
        assertEquals(1, whereabouts(her).toTell().size());
        assertEquals("staff.refusal.locked-record", refused(() -> agree(her, "Legal desk", SharedData.CODE)));
        house.open().participants().ledger().withdraw(her.id(), Purpose.SAFE_CONTACT, Optional.empty());
        Agreed.erase(house.open(), her.id());
        Stream.<Executable>of(() -> house.open().rights().together().page(her.id()), () -> whereabouts(her),
                () -> house.open().rights().changes(her.id()))
                .forEach(act -> assertEquals("staff.refusal.record-gone", refused(act)));
    }

    @Test
    void eachPlaceTellsWhatItWasWhenAndByWhom() {
        var her = woman("Leila");
        house.clock().move(Duration.ofDays(1));
        house.open().participants().change(her.id(), someone().called("Lejla").born(1994, 7).form());
        house.open().contacts().change(her.id(), HerWishes.noCalls(), Contacts.Source.SHE_SAID_SO);
        house.clock().move(Duration.ofDays(1));
        house.open().contacts().change(her.id(), HerWishes.onWeekdays(), Contacts.Source.SHE_SAID_SO);
        house.open().participants().ledger().answer(her.id(),
                RecordedAnswer.of(Purpose.STATISTICS, Answer.GIVEN, Heard.only(HEARD)));
        house.open().participants().ledger().withdraw(her.id(), Purpose.STATISTICS, Optional.empty());
        house.open().participants().change(her.id(), someone().called("Layla").born(1994, 7).form());
        house.reopen();
        assertEquals(
                List.of("What we call you: Lejla -> Layla, MR", "What we call you: Leila -> Lejla, MR",
                        "Born:  -> July 1994, MR"),
                changes(her.id(), "participants."));
        assertTrue(changes(her.id(), "contact.").contains("May we call?: No -> Yes, MR"),
                () -> changes(her.id(), "contact.").toString());
        assertTrue(changes(her.id(), "consents.").contains("Statistics: Yes -> Withdrawn, MR"),
                () -> changes(her.id(), "consents.").toString());
    }

    @Test
    void whatSheToldAtTheDoorIsNoChangeAndHerNumberRestsWithoutHerYes() {
        var her = woman("Leila");
        assertEquals(List.of(), house.open().rights().changes(her.id()));
        house.open().contacts().change(her.id(), HerWishes.noCalls(), Contacts.Source.SHE_SAID_SO);
        house.open().contacts().change(her.id(), HerWishes.onWeekdays(), Contacts.Source.SHE_SAID_SO);
        assertFalse(changes(her.id(), "contact.").isEmpty());
        house.open().participants().ledger().withdraw(her.id(), Purpose.SAFE_CONTACT, Optional.empty());
        assertEquals(List.of(), changes(her.id(), "contact."));
    }

    private List<String> changes(ParticipantId her, String room) {
        var words = new CopyWords(new Texts(Locale.UK));
        return house.open().rights().changes(her).stream().filter(change -> change.label().startsWith(room))
                .map(change -> words.say(change.label()) + ": "
                        + String.join(" ", change.was().stream().map(words::of).toList()) + " -> "
                        + String.join(" ", change.is().stream().map(words::of).toList()) + ", " + change.who())
                .toList();
    }

    @Test
    void aSlipHoldsANumberADayAndASentenceAndNothingElse() throws IOException {
        var her = woman("Leila");
        var receipt = Agreed.erase(house.open(), her.id());
        var file = ReceiptFile.write(receipt, new Texts(Locale.UK), stick);
        try (var document = Loader.loadPDF(file.toFile())) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ").strip();
            var day = new Texts(Locale.UK).date(receipt.on());
            assertEquals("Receipt " + receipt.shortNumber() + " " + day + " On this day, data was erased under this "
                    + "number. The owner asked for it. It cannot come back.", text);
        }
        assertEquals("slip-" + receipt.on() + ".pdf", file.getFileName().toString());
        ReceiptFile.write(receipt, new Texts(Locale.UK), stick);
        try (var files = Files.list(stick)) {
            assertEquals(2, files.count(), "never over another");
        }
        var gone = stick.resolve("pulled-out");
        assertEquals("rights.refusal.cannot-write",
                refused(() -> ReceiptFile.write(receipt, new Texts(Locale.UK), gone)));
    }

    private void as(String word, Set<Role> roles, java.util.function.Consumer<org.daybook.site.OpenSite> day) {
        house.open().team().add(new NewMember(word, "XX", roles), OTHER.toCharArray());
        house.as(word, OTHER, day);
    }

    private static String refused(Executable act) {
        return assertThrows(Refusal.class, act).key();
    }
}
