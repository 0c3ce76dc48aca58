package org.daybook.exchange;

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
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.base.TypedDate;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Heard;
import org.daybook.consents.Purpose;
import org.daybook.consents.RecordedAnswer;
import org.daybook.consents.SharedData;
import org.daybook.consents.Sharing;
import org.daybook.milestones.MilestoneType;
import org.daybook.milestones.NewMilestone;
import org.daybook.milestones.RoughDay;
import org.daybook.staff.ClearanceForm;
import org.daybook.staff.KeptAway;
import org.daybook.staff.NewMember;
import org.daybook.staff.Preset;
import org.daybook.staff.Requirement;
import org.daybook.staff.Role;
import org.daybook.staff.Site;
import org.daybook.testing.Agreed;
import org.daybook.testing.TestHouse;
import org.daybook.ui.Texts;
import org.daybook.vault.Progress;
import org.daybook.vault.SignInSecret;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/// A woman moves from Palermo to Patras, and her record goes with her: what she chose, once, and nothing without her yes.
class RecordSendingTest {
    private static final Texts ENGLISH = new Texts(Locale.of("en", "GB"));
    private static final String PASSPHRASE = "eleven herons above the weir";
    private static final String OTHER = "seven otters under bridges";
    private static final String PATRAS = "Site Patras";
    private static final Set<SharedData> ALL = Set.copyOf(NewSending.OFFERED);
    private static final List<String> TABLES = List.of("participant", "consent_event", "contact_unasked", "milestone",
            "reading", "import_key", "data_import", "staged_row", "import_refused");

    @RegisterExtension
    final TestHouse palermo = new TestHouse();
    @RegisterExtension
    final TestHouse patras = TestHouse.of(new Site("PT01", "GR", ZoneId.of("Europe/Athens")));
    @TempDir
    Path folder;

    private ParticipantId olena = new ParticipantId(new UUID(0, 0));

    @BeforeEach
    void sheComesToPalermo() {
        new Register(palermo).run(
                Sheet.of("Members", "Number|Name|Born|Citizenship|Language|Joined|Telephone|Children",
                        "1|Olena|1994-07|UA|uk|2024-03-13|+39 333 1234567|yes", "2|Amina|1990-02|MA|ar|2024-04-01||no"),
                Sheet.of("Milestones", "Number|Milestone|Reached on", "1|driving licence|2025-05-06",
                        "2|driving licence|2025-06-07"),
                Sheet.of("Answers", "Number|Questionnaire|Date|1|2|3|4|5|6|7|8|9|10",
                        "1|rosenberg|2025-03-20|3|2|1|0|3|2|1|0|3|2"));
        olena = named(palermo, "Olena");
    }

    private static ParticipantId named(TestHouse house, String name) {
        return new ParticipantId(UUID.fromString(
                new Register(house).one("select id from participant where preferred_name = '" + name + "'")));
    }

    /// A colleague who may open no girl's record sees none in a file to be sent or in her copy.
    @Test
    void whoMayNotWorkWithGirlsSendsAndCopiesNoGirlsRecord() throws IOException {
        var girl = someone().called("Lesia").born(2011, 5).welcomedIn(palermo.open()).id();
        palermo.open().team().add(new NewMember("lu", "LU", Set.of(Role.CASEWORKER)), OTHER.toCharArray());
        var form = new NewSending(PATRAS, ALL);
        var seen = palermo.open().recordSending().preview(girl, form, ENGLISH);
        var today = palermo.open().clearances().today();
        for (var one : Requirement.values()) {
            palermo.open().clearances().record(new ClearanceForm(palermo.open().gate().who().id(), Optional.of(one),
                    TypedDate.nearest(today.toString(), today),
                    TypedDate.next(one == Requirement.CRIMINAL_RECORD ? today.plusDays(370).toString() : "", today)));
        }
        palermo.open().clearances().require();
        palermo.as("lu", OTHER, day -> {
            var sending = day.recordSending();
            var rights = day.rights();
            try (var secret = secret(PASSPHRASE)) {
                for (Executable act : List.<Executable>of(() -> sending.preview(girl, form, ENGLISH),
                        () -> sending.send(girl, seen, folder.resolve("girl.sealed"), secret, ENGLISH),
                        () -> rights.copy(girl), () -> rights.handOver(girl, folder, ENGLISH, Progress.unwatched()),
                        () -> rights.changes(girl), () -> rights.lastChanges(girl))) {
                    assertEquals("staff.refusal.no-clearance", assertThrows(Refusal.class, act).key());
                }
            }
            sending.preview(olena, form, ENGLISH);
            rights.copy(olena);
        });
        try (var left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
        palermo.open().rights().copy(girl);
    }

    private SendingPreview preview(SharedData... parts) {
        return palermo.open().recordSending().preview(olena, new NewSending(PATRAS, Set.of(parts)), ENGLISH);
    }

    private SendingPreview preview() {
        return preview(ALL.toArray(SharedData[]::new));
    }

    private Path send(SendingPreview seen, String name) {
        try (var secret = secret(PASSPHRASE)) {
            palermo.open().recordSending().send(olena, seen, folder.resolve(name), secret, ENGLISH);
            return folder.resolve(name);
        }
    }

    private static SignInSecret secret(String passphrase) {
        return new SignInSecret("", passphrase.toCharArray());
    }

    private static String refused(Runnable act) {
        return assertThrows(Refusal.class, act::run).key();
    }

    private List<SourceSheet> read(Path file, String passphrase) {
        try (var secret = secret(passphrase)) {
            return patras.open().sourceFiles().readSealed(file, secret, Progress.unwatched());
        }
    }

    private ImportCheck check(Path file) {
        var imports = patras.open().imports();
        var check = imports.check(imports.plan(read(file, PASSPHRASE), ImportMapping.GUESSED));
        assertEquals(List.of(), check.questions());
        assertEquals(List.of(), check.problems());
        return check;
    }

    private ImportResult receive(Path file) {
        var result = patras.open().imports().run(check(file), Progress.unwatched());
        patras.open().sourceFiles().forget();
        return result;
    }

    private List<Integer> counts() {
        return TABLES.stream().map(new Register(patras)::rows).toList();
    }

    private void nothingWasSent(int consents) {
        assertEquals(0, new Register(palermo).rows("sent_record"));
        assertEquals(consents, new Register(palermo).rows("consent_event"));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// Amina gave no number and has no milestone on record: she and the other site are told so.
    @Test
    void aPartWithoutContentIsSaidBeforeAndInTheFile() {
        assertEquals(List.of(), preview().missing());
        olena = someone().welcomedIn(palermo.open()).id();
        var seen = preview();
        assertEquals(List.of(SharedData.CONTACT, SharedData.MILESTONES), seen.missing());
        assertEquals(List.of(), preview(SharedData.RECORD).missing(), "what she did not choose is not told");
        var about = text(read(send(seen, "nothing.sealed"), PASSPHRASE).getFirst());
        assertTrue(about.contains("No phone number goes with it."), about);
        assertTrue(about.contains("Nothing is kept about what she reached."), about);
    }

    /// Her number is on record; since she said no to being contacted, it is not sent, and nobody is told that there is none.
    @Test
    void aNumberThatStaysIsNotSaidToBeMissing() {
        palermo.open().participants().answer(olena, Purpose.SAFE_CONTACT, Answer.REFUSED,
                new ConsentWording(ConsentWording.CURRENT, "en"));
        var seen = preview();
        assertEquals(List.of(SharedData.CONTACT), seen.missing());
        var about = text(read(send(seen, "kept.sealed"), PASSPHRASE).getFirst());
        assertTrue(about.contains("No phone number goes with it."), about);
        assertFalse(about.contains("is kept"), about);
    }

    private static String text(SourceSheet sheet) {
        var found = new StringBuilder();
        sheet.forEachRow(row -> row.cells().forEach(cell -> found.append(cell.text()).append('\n')));
        return found.toString();
    }

    @Test
    void whatSheChoseGoesAndIsAWelcomeThere() {
        var file = send(preview(), "hers.sealed");
        // Both sites of a test draw the same numbers; a trial draws one more.
        patras.open().imports().dryRun(check(file), Progress.unwatched());
        patras.open().sourceFiles().forget();
        var result = receive(file);
        assertEquals(2, result.sum().takenIn());
        assertEquals(List.of(), result.problems());
        var there = new Register(patras);
        // Olena alone, her number not shown, no consent, and her file has only the key by which a second one is recognised. Her
        // answers to questionnaires are not sent either.
        assertEquals(List.of(1, 0, 1, 1, 0), counts().subList(0, 5));
        assertEquals("Olena 1994-7 UA uk", there.one("""
                select preferred_name || ' ' || birth_year || '-' || birth_month || ' ' || citizenship || ' ' || language
                  from participant"""));
        assertEquals(patras.clock().instant().toString().substring(0, 10),
                there.one("select welcomed_on from participant"));
        assertEquals("driving-licence 2025-05-06", there.one("select kind || ' ' || reached from milestone"));
        var card = new Register(palermo).one("select card from participant where preferred_name = 'Olena'");
        assertFalse(card.isEmpty());
        assertFalse(card.equals(there.one("select card from participant")));
        assertTrue(patras.open().imports().toBeAsked(named(patras, "Olena")).isPresent());
        goesByUndo(result);
    }

    private void goesByUndo(ImportResult result) {
        assertEquals(new UndoOutcome.Undone(), patras.open().imports().undo(result.id().orElseThrow()));
        assertEquals(List.of(0, 0, 0, 0, 0, 0, 0, 0, 0), counts());
    }

    @Test
    void herCardIsNotInTheFileNorWhatSheDidNotChoose() {
        var card = new Register(palermo).one("select card from participant where preferred_name = 'Olena'");
        var seen = preview(SharedData.RECORD);
        var words = seen.sheets().stream().flatMap(sheet -> Stream.concat(sheet.headings().stream(),
                sheet.rows().stream().flatMap(List::stream))).toList();
        assertEquals(1, seen.sheets().size());
        assertTrue(words.contains("Olena"));
        assertTrue(words.stream().noneMatch(word -> word.contains(card) || word.contains("1234567")
                || word.contains("Amina") || word.contains("Telephone")), words::toString);
        receive(send(seen, "hers.sealed"));
        assertEquals(List.of(1, 0, 0, 0, 0), counts().subList(0, 5));
    }

    @Test
    void aWrongPassphraseAndADamagedFileChangeNothing() throws IOException {
        var file = send(preview(), "hers.sealed");
        var before = counts();
        assertEquals("vault.refusal.wrong-file-passphrase", refused(() -> read(file, OTHER)));
        var whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at += 97) {
            var broken = whole.clone();
            broken[at] ^= 0x10;
            Files.write(file, broken);
            assertTrue(Set.of("vault.refusal.wrong-file-passphrase", "exchange.reading-refusal.damaged")
                    .contains(refused(() -> read(file, PASSPHRASE))), "byte " + at);
            assertEquals(before, counts());
        }
    }

    @Test
    void whoIsThereAlreadyIsShownAndDecidedByAPerson() {
        new Register(patras).run(Sheet.of("Members", "Number|Name|Born|Citizenship", "9|Olena|1994-07|UA"));
        var there = named(patras, "Olena");
        var first = check(send(preview(), "one.sealed"));
        var tried = patras.open().imports().dryRun(first, Progress.unwatched());
        assertEquals(1, tried.alikes().size());
        var at = tried.alikes().getFirst().at();
        var result = patras.open().imports().run(first.with(Map.of(at, there)), Progress.unwatched());
        assertEquals(new ImportResult.Counts(0, 1, 0), result.counts().get(SheetKind.MEMBERS));
        // Her record there stays as it is, and nothing of her history is added.
        assertEquals("1 no-language", new Register(patras).one(
                "select count(*) || ' ' || coalesce(max(language), 'no-language') from participant"));
        assertEquals("0 0 0", new Register(patras).one("""
                select (select count(*) from milestone) || ' ' || (select count(*) from contact_unasked) || ' '
                       || (select count(*) from reading)"""));
    }

    @Test
    void aSecondFileOfHersAddsNothing() {
        receive(send(preview(), "one.sealed"));
        palermo.clock().move(Duration.ofDays(40));
        patras.clock().move(Duration.ofDays(40));
        var before = counts();
        var again = receive(send(preview(), "two.sealed"));
        assertEquals(0, again.sum().takenIn());
        assertEquals(before, counts());
        assertEquals(2, palermo.open().recordSending().of(olena).size());
    }

    @Test
    void anErasedWomanIsNotBroughtBackByHerFile() {
        var file = send(preview(), "hers.sealed");
        receive(file);
        Agreed.erase(patras.open(), named(patras, "Olena"));
        assertEquals(List.of("2 deleted-person"), Register.said(receive(file)).stream()
                .filter(line -> line.endsWith("deleted-person")).distinct().toList());
        assertEquals(0, new Register(patras).rows("participant"));
    }

    private Sharing sharing(SharedData... data) {
        return new Sharing(PATRAS, Set.of(data));
    }

    private void agrees(Answer answer, SharedData... data) {
        palermo.open().participants().ledger().answer(olena, new RecordedAnswer(Purpose.REFERRAL, answer,
                Heard.only(new ConsentWording(ConsentWording.CURRENT, "en")),
                Optional.of(LocalDate.ofInstant(palermo.clock().instant(), ZoneId.of("Europe/Rome")).plusMonths(3)),
                Optional.of(sharing(data))));
    }

    @Test
    void aWithdrawalBetweenPreviewAndFileStopsIt() {
        agrees(Answer.GIVEN, ALL.toArray(SharedData[]::new));
        var seen = preview();
        palermo.open().participants().ledger().withdraw(olena, Purpose.REFERRAL, Optional.of(sharing()));
        assertEquals("exchange.refusal.changed-since-shown", refused(() -> send(seen, "hers.sealed")));
        nothingWasSent(2);
    }

    @Test
    void aChangeOfHerRecordBetweenPreviewAndFileStopsIt() {
        var seen = preview();
        palermo.open().milestones().add(olena,
                NewMilestone.step(MilestoneType.BANK_ACCOUNT, RoughDay.read("2026-03-20")));
        assertEquals("exchange.refusal.changed-since-shown", refused(() -> send(seen, "hers.sealed")));
        nothingWasSent(0);
    }

    @Test
    void aConsentToLessIsNotWidenedByTheFile() {
        agrees(Answer.GIVEN, SharedData.NEED, SharedData.RECORD);
        assertEquals("exchange.refusal.ask-for-these-parts", refused(() -> send(preview(), "hers.sealed")));
        nothingWasSent(1);
        // Parts that the consent covers are sent under it, and no other consent is written.
        send(preview(SharedData.RECORD), "less.sealed");
        assertEquals(1, new Register(palermo).rows("consent_event"));
    }

    @Test
    void aYesToAReferralIsNoYesToHerRecord() {
        agrees(Answer.GIVEN, SharedData.NEED, SharedData.NAME);
        assertEquals("exchange.refusal.ask-for-these-parts",
                refused(() -> send(preview(SharedData.RECORD), "hers.sealed")));
    }

    @Test
    void whatWentIsSaidAlsoAfterSheTookItBack() {
        send(preview(), "hers.sealed");
        var told = palermo.open().rights().whereabouts(olena).toTell();
        assertEquals(1, told.size(), "once");
        assertEquals(3, told.getFirst().what().size());
        assertFalse(palermo.open().recordSending().of(olena).getFirst().takenBack());
        palermo.open().participants().ledger().withdraw(olena, Purpose.REFERRAL, Optional.of(sharing()));
        assertTrue(palermo.open().recordSending().of(olena).getFirst().takenBack());
        assertEquals(told, palermo.open().rights().whereabouts(olena).toTell());
    }

    @Test
    void sheTakesItBackAlsoDaysLaterAndOnce() {
        send(preview(), "hers.sealed");
        palermo.clock().move(Duration.ofDays(3));
        var sent = palermo.open().recordSending().of(olena).getFirst();
        assertFalse(sent.takenBack());
        for (int once = 0; once < 2; once++) {
            palermo.open().recordSending().withdraw(olena, sent.sent());
            assertTrue(palermo.open().recordSending().of(olena).getFirst().takenBack());
            assertEquals(2, new Register(palermo).rows("consent_event"));
        }
        assertEquals(Optional.of(LocalDate.of(2026, 11, 28)), preview().saidNo());
    }

    @Test
    void theTrailNamesHerTheFileAndWhoMadeIt() {
        send(preview(), "hers.sealed");
        var id = new Register(palermo).one("select id from sent_record");
        assertEquals(Stream.of(olena.value().toString(), id).sorted().toList(),
                List.of(new Register(palermo).one("select subjects from audit where act = 'send-record'").split(" ")));
        assertEquals("contact record milestones",
                new Register(palermo).one("select parts from sent_record"));
    }

    @Test
    void afterHerErasureTheLineStaysWithoutHer() {
        send(preview(), "hers.sealed");
        Agreed.erase(palermo.open(), olena);
        assertEquals("1", new Register(palermo).one("select count(*) from sent_record where participant is null"));
        assertEquals(PATRAS, palermo.open().recordSending().all().getFirst().site());
    }

    @Test
    void whoIsKeptAwayAndALockedRecordSendNothing() {
        var seen = preview();
        var lu = palermo.open().team().add(new NewMember("lu", "LU", Preset.COORDINATOR.roles()), OTHER.toCharArray());
        palermo.open().participants().keptAway().keep(olena, lu.id(), KeptAway.Because.RELATED, KeptAway.SaidBy.SHE);
        palermo.as("lu", OTHER, day -> {
            var form = new NewSending(PATRAS, ALL);
            assertThrows(Refusal.class, () -> day.recordSending().preview(olena, form, ENGLISH));
            assertThrows(Refusal.class, () -> day.recordSending().of(olena));
            try (var secret = secret(PASSPHRASE)) {
                assertThrows(Refusal.class, () -> day.recordSending().send(olena, seen,
                        folder.resolve("hers.sealed"), secret, ENGLISH));
            }
        });
        palermo.open().rights().lock(olena);
        assertEquals("staff.refusal.locked-record", refused(() -> preview()));
        assertEquals("staff.refusal.locked-record", refused(() -> send(seen, "hers.sealed")));
        nothingWasSent(0);
    }

    @Test
    void whoIsKeptAwayFromHerIsNotToldThatHerRecordWasSent() {
        send(preview(), "hers.sealed");
        var lu = palermo.open().team().add(new NewMember("lu", "LU", Preset.COORDINATOR.roles()), OTHER.toCharArray());
        palermo.as("lu", OTHER, day -> assertEquals(1, day.recordSending().all().size()));
        palermo.open().participants().keptAway().keep(olena, lu.id(), KeptAway.Because.RELATED, KeptAway.SaidBy.SHE);
        palermo.as("lu", OTHER, day -> assertEquals(List.of(), day.recordSending().all()));
        assertEquals(1, palermo.open().recordSending().all().size());
    }

    @Test
    void aWeakPassphraseAndAFileThatIsThereAreRefused() throws IOException {
        var seen = preview();
        assertEquals("staff.holding.short", refused(() -> {
            try (var weak = secret("short")) {
                palermo.open().recordSending().send(olena, seen, folder.resolve("weak"), weak, ENGLISH);
            }
        }));
        nothingWasSent(0);
        Files.writeString(folder.resolve("taken"), "a letter");
        assertEquals("exchange.refusal.cannot-write", refused(() -> send(seen, "taken")));
        assertEquals("a letter", Files.readString(folder.resolve("taken")));
        assertEquals(0, new Register(palermo).rows("consent_event"));
    }

    @Test
    void aFormWithoutSiteOrWithoutWhoSheIsIsRefused() {
        assertEquals(List.of("exchange.problem.site", "exchange.problem.parts"),
                new NewSending(" ", Set.of(SharedData.CONTACT)).problems().stream().map(one -> one.key()).toList());
        assertEquals(List.of("exchange.problem.parts"), new NewSending(PATRAS,
                Set.of(SharedData.RECORD, SharedData.DOCUMENTS)).problems().stream().map(one -> one.key()).toList());
        assertThrows(IllegalArgumentException.class, () -> preview(SharedData.MILESTONES));
    }
}
