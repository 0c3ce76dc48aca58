package org.daybook.app;

import org.daybook.site.SignIn;
import org.daybook.site.OpenSite;
import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.cases.Beginning;
import org.daybook.childcare.ChildForm;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Consents;
import org.daybook.consents.Purpose;
import org.daybook.contact.ContactWishes;
import org.daybook.contact.Contacts;
import org.daybook.papers.NewPaper;
import org.daybook.papers.PaperKind;
import org.daybook.papers.PaperRef;
import org.daybook.papers.Scan;
import org.daybook.participants.Participant;
import org.daybook.participants.PersonRow;
import org.daybook.paths.NewEnrolment;
import org.daybook.rights.Rights;
import org.daybook.sessions.NewSession;
import org.daybook.sessions.SessionId;
import org.daybook.staff.Role;
import org.daybook.testing.Agreed;
import org.daybook.testing.SteppingClock;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Her requests outlive a restore. If she was erased, nothing about her is left: in no table, page, journal, draft or log, in
/// no new backup, and in no store restored from an older one. If her record was locked, it stays locked; a withdrawn yes stays
/// withdrawn.
class RightsSurviveTest {
    private static final List<String> HERS = List.of("Zebrafinch", "Quasarine", "Marmalade", "Kumquat", "Ocarina",
            "Tamarind", "Persimmon", "Nectarine", "Medlar");
    private static final String STAYS = "Dandelion";

    private static final BackedUpStore.Once<ParticipantId> ONCE = new BackedUpStore.Once<>();

    @TempDir
    static Path temp;
    private final SteppingClock clock = new SteppingClock();
    private BackedUpStore stores = new BackedUpStore(Path.of(""), clock);
    private ParticipantId her = new ParticipantId(new UUID(0, 0));

    @BeforeEach
    void aWomanWithARecord() throws IOException {
        stores = ONCE.again(temp, clock,
                Set.of(Role.COORDINATOR, Role.CASEWORKER, Role.MEDIATOR, Role.FACILITATOR), this::live);
        her = ONCE.lived();
    }

    private ParticipantId live(OpenSite house) throws IOException {
        var form = someone().called(HERS.get(0)).known(HERS.get(1)).speaking("uk").born(1994, 7)
                .answering(Purpose.STATISTICS, Answer.GIVEN);
        her = form.welcomedIn(house).id();
        house.participants().change(her, someone().called(HERS.get(2)).form());
        someone().called(STAYS).answering(Purpose.SAFE_CONTACT, Answer.GIVEN).welcomedIn(house);
        var path = org.daybook.paths.Path.PRACTICAL_SKILLS;
        house.paths().enrol(new NewEnrolment(her, path, Optional.of(HERS.get(3))));
        attend(house, path);
        keepPaper(house);
        bringChild(house);
        house.leavingOff().keep("record/" + her.value(), HERS.get(4));
        return her;
    }

    /// Corrected once, so that the former words are in the journal; present now.
    private void bringChild(OpenSite house) {
        house.participants().answer(her, Purpose.CHILDREN, Answer.GIVEN,
                new ConsentWording(ConsentWording.CURRENT, "en"));
        var children = house.childcare().children();
        var child = children.add(her, child(HERS.get(7)));
        children.change(child, child(HERS.get(8)));
        house.childcare().places(5);
        house.childcare().desk().signIn(child.id());
    }

    private static ChildForm child(String words) {
        return new ChildForm(words, Optional.empty(), new ChildForm.Health(Optional.of(words), Optional.empty()),
                new ChildForm.Collecting(Optional.of(words), Optional.of(words), Optional.of(words)));
    }

    /// Its title and its bytes, on both sides of the border between two chunks.
    private void keepPaper(OpenSite house) throws IOException {
        assertTrue(house.cases().begin(her, new Beginning(Beginning.LimitsTold.YES, Optional.of(Answer.GIVEN),
                new ConsentWording(ConsentWording.CURRENT, "en"))).isPresent());
        var file = temp.resolve("scan");
        Files.writeString(file, "%PDF-1.7 " + (HERS.get(6) + " ").repeat(120_000) + "%%EOF");
        try (var scan = Scan.read(file)) {
            house.papers().keep(her, new NewPaper(Optional.of(PaperKind.COURT), Optional.of(HERS.get(5)),
                    Optional.empty(), NewPaper.Asked.YES), scan);
        }
        Files.delete(file);
    }

    private void attend(OpenSite house, org.daybook.paths.Path path) {
        var plan = new NewSession(Optional.of(LocalDate.now(clock)), Optional.of(LocalTime.of(10, 0)), 90,
                Optional.of(path), "Sewing", "Blue room");
        var session = house.calendar().plan(plan);
        house.sessions().tick(session.id(), her);
    }

    private OpenSite unlocked(String name) {
        return stores.unlocked(name, "settings");
    }

    private OpenSite restored(Path backup, String name) {
        return stores.restored(backup, name, SignIn.EraseAgain.NOW);
    }

    /// Returns every text of every table, and every BLOB as text.
    private static List<String> dumped(OpenSite house) {
        return house.vault().look(tx -> {
            var all = new ArrayList<String>();
            var tables = tx.handle().createQuery("""
                    select name
                      from sqlite_schema
                     where type = 'table'""").mapTo(String.class).list();
            for (var table : tables) {
                tx.handle().createQuery("select * from \"" + table + "\"").mapToMap().list()
                        .forEach(row -> row.values().forEach(value -> all.add(value instanceof byte[] bytes
                                ? new String(bytes, StandardCharsets.UTF_8)
                                : String.valueOf(value))));
            }
            return all;
        });
    }

    private void assertForgotten(OpenSite house) {
        var all = dumped(house);
        assertTrue(all.contains(STAYS), "others are all there");
        for (var word : HERS) {
            assertEquals(List.of(), all.stream().filter(text -> text.contains(word)).toList());
        }
        assertThrows(Refusal.class, () -> house.participants().open(her));
    }

    @Test
    void nothingOfHersIsInTheOpenStore() {
        try (var house = unlocked("here")) {
            assertTrue(dumped(house).containsAll(HERS.subList(2, 4)), "she is there before");
            Agreed.erase(house, her);
            assertForgotten(house);
            assertEquals(List.of(), house.vault().verify());
        }
    }

    @Test
    void nothingOfHersIsInAnyPageOfTheFile() throws Exception {
        assertTrue(pagesHolding("here") > 0, "her words are there before");
        try (var house = unlocked("here")) {
            Agreed.erase(house, her);
        }
        assertEquals(0, pagesHolding("here"));
    }

    @Test
    void aNewBackupDoesNotKnowHer() throws Exception {
        try (var house = unlocked("here")) {
            Agreed.erase(house, her);
            Files.delete(stores.onlyBackup());
            house.safekeeping().backUpNow(stores.stick(), Progress.unwatched());
        }
        restored(stores.onlyBackup(), "there").close();
        assertEquals(0, pagesHolding("there"));
    }

    @Test
    void anOlderBackupForgetsHerBeforeItOpens() throws Exception {
        try (var house = unlocked("here")) {
            Agreed.erase(house, her);
        }
        try (var house = restored(stores.onlyBackup(), "there")) {
            assertForgotten(house);
        }
        assertEquals(0, pagesHolding("there"), "on another computer, by what lies beside the backup");
    }

    /// Before the restore, the number of people it brings back who are erased again is shown.
    @Test
    void whoIsErasedAgainIsCountedBefore() throws Exception {
        try (var house = unlocked("here"); var secret = TestHouse.secret()) {
            var lobby = stores.lobby("settings");
            assertEquals(0, lobby.erasedAgain(stores.onlyBackup(), secret, stores.store("there")));
            Agreed.erase(house, someone().called("Later").welcomedIn(house).id());
            Agreed.erase(house, her);
            assertEquals(1, lobby.erasedAgain(stores.onlyBackup(), secret, stores.store("there")),
                    "whom it never held is none");
        }
    }

    @Test
    void anOlderBackupOverTheStoreForgetsHerToo() throws Exception {
        try (var house = unlocked("here")) {
            Agreed.erase(house, her);
        }
        var alone = Files.createDirectories(stores.temp().resolve("alone")).resolve("daybook-20261125-090000.backup");
        Files.copy(stores.onlyBackup(), alone);
        try (var house = restored(alone, "here")) {
            assertForgotten(house);
        }
        assertEquals(0, pagesHolding("here"), "by what lies in the store's folder");
    }

    @Test
    void anOlderCopyOfTheFolderForgetsHerByTheSettings() throws Exception {
        stores.copyFolder("here", "copy");
        try (var house = unlocked("here")) {
            Agreed.erase(house, her);
        }
        try (var house = unlocked("copy")) {
            assertForgotten(house);
        }
    }

    @Test
    void marksThatSomebodyChangedAreNotBelieved() throws Exception {
        try (var house = unlocked("here")) {
            Agreed.erase(house, her);
        }
        var marks = BackedUpStore.marksIn(stores.stick());
        var bytes = Files.readAllBytes(marks);
        bytes[bytes.length - 20] ^= 1;
        Files.write(marks, bytes);
        try (var house = restored(stores.onlyBackup(), "there")) {
            assertTrue(dumped(house).contains(HERS.get(2)), "nobody erases by writing into a file");
        }
    }

    @Test
    void marksSayNothingToWhoFindsThem() throws Exception {
        try (var house = unlocked("here")) {
            Agreed.erase(house, her);
        }
        var text = new String(Files.readAllBytes(BackedUpStore.marksIn(stores.stick())), StandardCharsets.ISO_8859_1);
        assertFalse(text.contains("erased") || text.contains(her.value().toString()));
    }

    @Test
    void whatWasInterruptedIsLeftAtTheNextOpening() throws Exception {
        try (var house = unlocked("here")) {
            Agreed.erase(house, her);
        }
        Files.delete(BackedUpStore.marksIn(stores.stick()));
        unlocked("here").close();
        assertTrue(Files.exists(BackedUpStore.marksIn(stores.stick())));
    }

    @Test
    void aRoomThatKeepsSomethingStopsIt() {
        try (var house = unlocked("here")) {
            var rights = new Rights(house.gate(), house.vault(), new Rights.Dependencies(house.participants(),
                    house.cardsJoined(), new Consents(), house.papers(),
                    List.of(new org.daybook.sessions.Attended(new org.daybook.reports.FrozenReports())::erase,
                            house.paths()::erase),
                    List.of(),
                    new Rights.Outgoing(List.of(), List.of()), house.trail(), java.util.Map.of(),
                    new org.daybook.staff.MarkFolders(house.gate(), house.vault().marks(), List::of),
                    house.childcare()::isChildHere));
            assertThrows(IllegalStateException.class, () -> house.gate()
                    .about(org.daybook.staff.Permission.ERASE_RECORD, her,
                            work -> rights.erase(work, Optional.empty())));
            assertTrue(dumped(house).containsAll(HERS.subList(2, 4)), "all of it is there still");
        }
    }

    @Test
    void whereSheWasSomebodyWas() {
        try (var house = unlocked("here")) {
            assertEquals(0, anonymous(house));
            Agreed.erase(house, her);
            assertEquals(1, anonymous(house));
        }
    }

    private static String refused(Runnable act) {
        return assertThrows(Refusal.class, act::run).key();
    }

    private static String figures(OpenSite house) {
        return house.vault().look(tx -> tx.handle().createQuery("""
                select statistics
                  from v_participant
                 where birth_year is not null or id = (select min(id) from v_participant)
                 order by id
                 limit 1""").mapTo(String.class).one());
    }

    @Test
    void aLockedRecordIsReadAndUsedForNothing() {
        try (var house = unlocked("here")) {
            house.rights().lock(her);
            assertTrue(house.participants().open(her).locked().isPresent(), "it is read");
            assertFalse(house.rights().copy(her).parts().isEmpty(), "and she may have her copy");
            assertEquals("staff.refusal.locked-record",
                    refused(() -> house.participants().change(her, someone().called("Changed").form())));
            assertEquals("staff.refusal.locked-record", refused(() -> house.paths()
                    .enrol(new NewEnrolment(her, org.daybook.paths.Path.CIVIC_INCLUSION, Optional.empty()))));
            assertEquals("refused", figures(house), "no figure shows her");
            house.rights().open(her);
            house.participants().change(her, someone().called("Changed").form());
        }
    }

    @Test
    void aLockedRecordStaysLockedAfterARestore() throws Exception {
        try (var house = unlocked("here")) {
            house.rights().lock(her);
        }
        try (var house = restored(stores.onlyBackup(), "there")) {
            assertTrue(house.participants().open(her).locked().isPresent());
        }
    }

    @Test
    void whatWasOpenedAgainStaysOpenAfterARestore() throws Exception {
        try (var house = unlocked("here")) {
            house.rights().lock(her);
            clock.move(Duration.ofMinutes(1));
            house.rights().open(her);
        }
        try (var house = restored(stores.onlyBackup(), "there")) {
            assertTrue(house.participants().open(her).locked().isEmpty());
        }
    }

    @Test
    void whatWasOpenedWhileTheClockRanAheadAndLockedSinceStaysLocked() throws Exception {
        try (var house = unlocked("here")) {
            clock.move(Duration.ofDays(365));
            house.rights().lock(her);
            clock.move(Duration.ofMinutes(1));
            house.rights().open(her);
            clock.move(Duration.ofDays(-365));
            house.rights().lock(her);
        }
        try (var house = restored(stores.onlyBackup(), "there")) {
            assertTrue(house.participants().open(her).locked().isPresent());
        }
    }

    @Test
    void aYesTakenBackStaysTakenBackAfterARestore() throws Exception {
        try (var house = unlocked("here")) {
            assertEquals(Answer.GIVEN, statistics(house));
            house.ledger().withdraw(her, Purpose.STATISTICS, Optional.empty());
        }
        try (var house = restored(stores.onlyBackup(), "there")) {
            assertEquals(Answer.REFUSED, statistics(house));
        }
    }

    /// The backup has two women, one of whom has since been found to be the other.
    @Test
    void whatSheAskedForHoldsForEachCardThatWasJoinedSince() throws Exception {
        ParticipantId folded;
        try (var house = unlocked("here")) {
            folded = joined(house);
            house.ledger().withdraw(her, Purpose.SAFE_CONTACT, Optional.empty());
            house.rights().lock(her);
        }
        try (var house = restored(stores.onlyBackup(), "there")) {
            assertTrue(house.participants().open(folded).locked().isPresent());
            assertEquals(Answer.REFUSED, house.participants().open(folded).consents().stream()
                    .filter(state -> state.purpose() == Purpose.SAFE_CONTACT).findFirst().orElseThrow().answer());
        }
        try (var house = unlocked("here")) {
            Agreed.erase(house, her);
        }
        try (var house = restored(stores.onlyBackup(), "elsewhere")) {
            assertEquals(List.of(), dumped(house).stream().filter(text -> text.contains(STAYS)).toList());
        }
    }

    /// Both of her cards were marked in one session, where she came once. The backup has them joined.
    @Test
    void whereSheWasUnderTwoCardsOneWasAfterARestore() throws Exception {
        try (var house = unlocked("here")) {
            var second = someone().called("Thistle").welcomedIn(house).id();
            house.sessions().tick(new SessionId(house.vault().look(tx -> tx.handle()
                    .createQuery("select session from attendance").mapTo(UUID.class).one())), second);
            house.cardsJoined().join(her, second);
            Files.delete(stores.onlyBackup());
            house.safekeeping().backUpNow(stores.stick(), Progress.unwatched());
            Agreed.erase(house, her);
            assertEquals(1, anonymous(house));
        }
        try (var house = restored(stores.onlyBackup(), "there")) {
            assertForgotten(house);
            assertEquals(1, anonymous(house));
        }
    }

    /// The backup has her rows as those of the woman for whom she was taken.
    @Test
    void whoWasTakenForAnotherIsErasedFromABackupOfThen() throws Exception {
        try (var house = unlocked("here")) {
            var joined = house.cardsJoined().join(other(house), her);
            Files.delete(stores.onlyBackup());
            house.safekeeping().backUpNow(stores.stick(), Progress.unwatched());
            house.cardsJoined().part(joined.kept(), joined.id());
            Agreed.erase(house, her);
        }
        try (var house = restored(stores.onlyBackup(), "there")) {
            assertForgotten(house);
            assertEquals(List.of(), house.vault().verify());
        }
    }

    /// The backup has the rows of another woman as hers, from whom she was parted since and who stays.
    @Test
    void whoWasTakenForHerIsThereInABackupOfThen() throws Exception {
        ParticipantId second;
        ParticipantId third;
        try (var house = unlocked("here")) {
            second = other(house);
            third = someone().called("Thistle").welcomedIn(house).id();
            house.cardsJoined().join(second, third);
            var joined = house.cardsJoined().join(her, second);
            Files.delete(stores.onlyBackup());
            house.safekeeping().backUpNow(stores.stick(), Progress.unwatched());
            house.cardsJoined().part(her, joined.id());
            Agreed.erase(house, her);
        }
        try (var house = restored(stores.onlyBackup(), "there")) {
            assertForgotten(house);
            assertEquals(second, house.participants().open(third).her().id(), "she and her other card are one still");
            assertEquals(List.of(), house.vault().verify());
        }
    }

    /// The same if that woman's card was joined to a third one.
    @Test
    void whoWasTakenForAnotherTwiceOverIsErasedFromABackupOfThen() throws Exception {
        ParticipantId second;
        ParticipantId third;
        try (var house = unlocked("here")) {
            second = other(house);
            third = someone().called("Thistle").welcomedIn(house).id();
            var first = house.cardsJoined().join(second, her);
            var then = house.cardsJoined().join(third, second);
            Files.delete(stores.onlyBackup());
            house.safekeeping().backUpNow(stores.stick(), Progress.unwatched());
            house.cardsJoined().part(third, then.id());
            house.cardsJoined().part(second, first.id());
            Agreed.erase(house, her);
        }
        try (var house = restored(stores.onlyBackup(), "there")) {
            assertForgotten(house);
            assertEquals(List.of(second), house.cardsJoined().of(third).stream().map(one -> one.folded()).toList(),
                    "the two others are one still");
            assertEquals(List.of(), house.vault().verify());
        }
    }

    /// The two who stay joined keep what applies to them: how she may be reached, and whom she may meet.
    @Test
    void theTwoOthersKeepWhatHoldsForThemInABackupOfThen() throws Exception {
        Participant second;
        Participant third;
        PersonRow former;
        PersonRow since;
        try (var house = unlocked("here")) {
            second = reached(house, "Thrift", "091 2");
            third = reached(house, "Thistle", "091 3");
            var fourth = someone().called("Teasel").welcomedIn(house);
            former = row(house, someone().called("Tansy").welcomedIn(house));
            since = row(house, someone().called("Tormentil").welcomedIn(house));
            var apart = house.participants().keptApart();
            apart.keep(third.id(), former.card().toString());
            apart.keep(third.id(), since.card().toString());
            house.cardsJoined().join(third.id(), fourth.id());
            apart.letMeet(third.id(), former.id());
            var first = house.cardsJoined().join(second.id(), her);
            var then = house.cardsJoined().join(third.id(), second.id());
            apart.letMeet(third.id(), since.id());
            house.contacts().change(third.id(), reachedBy("091 4"), Contacts.Source.SHE_SAID_SO);
            Files.delete(stores.onlyBackup());
            house.safekeeping().backUpNow(stores.stick(), Progress.unwatched());
            house.cardsJoined().part(third.id(), then.id());
            house.cardsJoined().part(second.id(), first.id());
            Agreed.erase(house, her);
        }
        try (var house = restored(stores.onlyBackup(), "there")) {
            assertForgotten(house);
            assertEquals(third.id(), house.participants().open(second.id()).her().id());
            assertEquals(Optional.of("091 4"), house.participants().reach(third.id()).wishes().telephone());
            assertEquals(List.of(since.id()),
                    house.participants().keptApart().of(third.id()).stream().map(PersonRow::id).toList(),
                    "what was said while she was among them was perhaps her word");
            assertEquals(List.of(), house.vault().verify());
        }
    }

    /// A yes on the card of all three may have come from the woman who is erased: the No that the second had said before
    /// applies again.
    @Test
    void aNoOfTheTwoOthersIsNoYesOfHersInABackupOfThen() throws Exception {
        Participant second;
        Participant third;
        try (var house = unlocked("here")) {
            second = someone().called("Thrift").answering(Purpose.STATISTICS, Answer.REFUSED).welcomedIn(house);
            third = someone().called("Thistle").welcomedIn(house);
            var first = house.cardsJoined().join(second.id(), her);
            var then = house.cardsJoined().join(third.id(), second.id());
            house.participants().answer(third.id(), Purpose.STATISTICS, Answer.GIVEN,
                    new ConsentWording(ConsentWording.CURRENT, "en"));
            Files.delete(stores.onlyBackup());
            house.safekeeping().backUpNow(stores.stick(), Progress.unwatched());
            house.cardsJoined().part(third.id(), then.id());
            house.cardsJoined().part(second.id(), first.id());
            Agreed.erase(house, her);
        }
        try (var house = restored(stores.onlyBackup(), "there")) {
            assertForgotten(house);
            assertEquals(Answer.REFUSED, house.participants().open(third.id()).consents().stream()
                    .filter(state -> state.purpose() == Purpose.STATISTICS).findFirst().orElseThrow().answer());
        }
    }

    private static Participant reached(OpenSite house, String name, String number) {
        var someone = someone().called(name).answering(Purpose.SAFE_CONTACT, Answer.GIVEN).welcomedIn(house);
        house.contacts().change(someone.id(), reachedBy(number), Contacts.Source.SHE_SAID_SO);
        return someone;
    }

    private static ContactWishes reachedBy(String number) {
        var nothing = ContactWishes.NOTHING;
        return new ContactWishes(Optional.of(number), nothing.ways(), nothing.saying(), nothing.hours(),
                Optional.empty(), nothing.language());
    }

    private static PersonRow row(OpenSite house, Participant one) {
        return house.participants().newest().stream().filter(row -> row.id().equals(one.id())).findFirst()
                .orElseThrow();
    }

    @Test
    void whatWhoWasTakenForAnotherAskedForHoldsInABackupOfThen() throws Exception {
        ParticipantId other;
        try (var house = unlocked("here")) {
            other = other(house);
            var joined = house.cardsJoined().join(other, her);
            Files.delete(stores.onlyBackup());
            house.safekeeping().backUpNow(stores.stick(), Progress.unwatched());
            house.cardsJoined().part(other, joined.id());
            house.ledger().withdraw(her, Purpose.STATISTICS, Optional.empty());
            house.rights().lock(her);
        }
        try (var house = restored(stores.onlyBackup(), "there")) {
            assertTrue(house.participants().open(other).locked().isPresent());
            her = other;
            assertEquals(Answer.REFUSED, statistics(house));
        }
    }

    private ParticipantId other(OpenSite house) {
        return house.participants().newest().stream().map(PersonRow::id).filter(id -> !id.equals(her)).findFirst()
                .orElseThrow();
    }

    private ParticipantId joined(OpenSite house) {
        var other = other(house);
        house.cardsJoined().join(her, other);
        return other;
    }

    @Test
    void aPaperSheHadRemovedStaysAwayAfterARestore() throws Exception {
        try (var house = unlocked("here")) {
            house.papers().remove(paper(house));
            assertPaperForgotten(house);
        }
        try (var house = restored(stores.onlyBackup(), "there")) {
            assertPaperForgotten(house);
            assertEquals("papers.refusal.unknown", refused(() -> house.papers().open(paper(house)).close()));
        }
    }

    private PaperRef paper(OpenSite house) {
        return house.papers().shelf(her).papers().getFirst().ref();
    }

    private static void assertPaperForgotten(OpenSite house) {
        assertEquals(List.of(), dumped(house).stream()
                .filter(text -> text.contains(HERS.get(5)) || text.contains(HERS.get(6))).toList());
    }

    private Answer statistics(OpenSite house) {
        return house.participants().open(her).consents().stream()
                .filter(state -> state.purpose() == Purpose.STATISTICS).findFirst().orElseThrow().answer();
    }

    private static int anonymous(OpenSite house) {
        return house.vault().look(tx -> tx.handle().createQuery("""
                select sum(anonymous)
                  from session""").mapTo(Integer.class).one());
    }

    /// Returns how often her words occur in the decrypted pages of a closed store, read by a program that shares no code with
    /// ours.
    private long pagesHolding(String name) throws Exception {
        return Pages.holding(stores.store(name), HERS);
    }
}
