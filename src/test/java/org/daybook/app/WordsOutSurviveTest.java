package org.daybook.app;

import org.daybook.site.SignIn;
import org.daybook.site.OpenSite;
import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.DeviceContext;
import org.daybook.base.ParticipantId;
import org.daybook.cases.Area;
import org.daybook.cases.Beginning;
import org.daybook.cases.CaseRef;
import org.daybook.cases.Closing;
import org.daybook.cases.ClosingReason;
import org.daybook.cases.Contact;
import org.daybook.cases.ContactOutcome;
import org.daybook.cases.Need;
import org.daybook.cases.NewAction;
import org.daybook.cases.Presenting;
import org.daybook.cases.Urgency;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Purpose;
import org.daybook.keeping.Plan;
import org.daybook.retention.DueRecord;
import org.daybook.retention.RetentionKind;
import org.daybook.staff.NewMember;
import org.daybook.staff.Role;
import org.daybook.testing.DaysOfUse;
import org.daybook.testing.SteppingClock;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.daybook.vault.RollbackGuard;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.StoreFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Words that two people removed from a closed file are nowhere any more: in no table, page, journal or draft, in no new
/// backup, and in no store restored from an older one in which the file was still open. The codes are.
class WordsOutSurviveTest {
    private static final String OTHER = "four lamps by the window";
    /// In the order in which they are written: the first is overwritten, the second removed, the seventh a draft, the last
    /// corrected.
    private static final List<String> HERS = List.of("Zebrafinch", "Quasarine", "Marmalade", "Kumquat", "Ocarina",
            "Periwinkle", "Bandicoot", "Tamarind");
    private static final String STAYS = "Dandelion";

    @TempDir
    Path temp;
    private final SteppingClock clock = new SteppingClock();
    private Path stick = Path.of("");

    @BeforeEach
    void aFileThatWasClosedLongAgo() throws IOException {
        stick = Files.createDirectories(temp.resolve("stick"));
        Files.createDirectories(temp.resolve("settings"));
        FoundedStore.of(new FoundedStore.Kind(Set.of(Role.COORDINATOR, Role.CASEWORKER), FoundedStore.Cost.CHEAP))
                .into(store("here"));
        try (var secret = TestHouse.secret(); var house = lobby().unlock(store("here"), secret)) {
            house.team().add(new NewMember("cw", "CW", Set.of(Role.CASEWORKER)), OTHER.toCharArray());
            DaysOfUse.pass(house, clock, 7);
            var ref = written(house);
            house.safekeeping().plan(new Plan(Optional.of(stick), 9, Plan.AtLeaving.NO));
            house.safekeeping().backUpNow(stick, Progress.unwatched());
            house.cases().close(ref, new Closing(Optional.of(ClosingReason.NEEDS_MET),
                    new Closing.Checks(true, true, true, true), 3));
        }
        clock.move(Duration.ofDays(366));
    }

    private static CaseRef written(OpenSite house) {
        var her = someone().called(STAYS).welcomedIn(house).id();
        var ref = house.cases().begin(her, new Beginning(Beginning.LimitsTold.YES, Optional.of(Answer.GIVEN),
                new ConsentWording(ConsentWording.CURRENT, "en"))).orElseThrow();
        var inside = house.cases().inside();
        inside.present(ref, new Presenting(Optional.of(HERS.get(0)), Optional.empty()));
        inside.present(ref, new Presenting(Optional.empty(), Optional.of(Urgency.YES)));
        inside.need(ref, new Need(Area.WORK, Optional.of(HERS.get(1))));
        inside.noNeed(ref, Area.WORK);
        inside.need(ref, new Need(Area.LEGAL, Optional.of(HERS.get(2))));
        var row = inside.plan(ref, new NewAction(Area.LEGAL, Optional.of(HERS.get(3)), Optional.of(HERS.get(7)),
                Optional.empty(), Optional.empty())).all().getFirst();
        inside.correct(ref, row.id(), new NewAction(Area.LEGAL, Optional.of(HERS.get(3)), Optional.of(HERS.get(4)),
                Optional.empty(), Optional.empty()));
        inside.contact(ref, Optional.empty(),
                new Contact(Optional.of(ContactOutcome.DONE), Optional.of(HERS.get(5)), Optional.empty()));
        house.leavingOff().keep("record/" + her.value(), HERS.get(6));
        return ref;
    }

    private SignIn lobby() {
        return new SignIn(FoundedStore.Cost.CHEAP.surroundings(clock, "A"),
                new DeviceContext(clock, new SecureRandom(), "A"),
                RollbackGuard.in(temp.resolve("settings")));
    }

    private StoreFolder store(String name) {
        return new StoreFolder(temp.resolve(name));
    }

    private OpenSite unlocked(String name, String word, String passphrase) {
        try (var secret = new SignInSecret(word, passphrase.toCharArray())) {
            return lobby().unlock(store(name), secret);
        }
    }

    private void takenOut(RetentionKind kind) {
        try (var house = unlocked("here", TestHouse.WORD, TestHouse.PASSPHRASE)) {
            house.retention().propose(house.retention().page().due().stream().map(DueRecord::entry)
                    .filter(entry -> entry.kind() == kind).toList());
        }
        try (var house = unlocked("here", "cw", OTHER)) {
            var done = house.retention().approve(house.retention().page().proposals().getFirst().id(), _ -> {});
            assertEquals(1, done.gone());
            assertForgotten(house);
        }
    }

    private Path onlyBackup() throws IOException {
        try (var files = Files.list(stick)) {
            return files.filter(file -> file.toString().endsWith(".backup")).sorted().findFirst().orElseThrow();
        }
    }

    private OpenSite restored(String name) throws IOException {
        try (var secret = TestHouse.secret()) {
            var contents = lobby().lookInto(onlyBackup(), secret, Progress.unwatched());
            return lobby().restore(onlyBackup(), contents, store(name), secret, Progress.unwatched());
        }
    }

    /// Returns every text of every table, and every BLOB as text.
    private static List<String> dumped(OpenSite house) {
        return house.vault().look(tx -> {
            var all = new ArrayList<String>();
            tx.handle().createQuery("select name from sqlite_schema where type = 'table'").mapTo(String.class).list()
                    .forEach(table -> tx.handle().createQuery("select * from \"" + table + "\"").mapToMap().list()
                            .forEach(row -> row.values().forEach(value -> all.add(value instanceof byte[] bytes
                                    ? new String(bytes, StandardCharsets.UTF_8)
                                    : String.valueOf(value)))));
            return all;
        });
    }

    private static void assertForgotten(OpenSite house) {
        var all = dumped(house);
        assertTrue(all.contains(STAYS), "her card is there");
        for (var word : HERS) {
            assertEquals(List.of(), all.stream().filter(text -> text.contains(word)).toList());
        }
    }

    @Test
    void theirFormerValuesAreThereBefore() throws Exception {
        try (var house = unlocked("here", TestHouse.WORD, TestHouse.PASSPHRASE)) {
            var all = String.join("\n", dumped(house));
            HERS.forEach(word -> assertTrue(all.contains(word), word));
        }
        assertTrue(pagesHolding("here") > 0);
    }

    @Test
    void noWordIsLeftInTheStoreItsPagesOrANewBackup() throws Exception {
        takenOut(RetentionKind.WORDS);
        assertEquals(0, pagesHolding("here"));
        Files.delete(onlyBackup());
        try (var house = unlocked("here", TestHouse.WORD, TestHouse.PASSPHRASE)) {
            assertEquals(List.of(), house.vault().verify());
            house.safekeeping().backUpNow(stick, Progress.unwatched());
        }
        restored("there").close();
        assertEquals(0, pagesHolding("there"));
    }

    @Test
    void anOlderBackupForgetsTheWordsBeforeItOpensAndKeepsTheCodes() throws Exception {
        takenOut(RetentionKind.WORDS);
        try (var house = restored("there")) {
            assertForgotten(house);
            assertTrue(dumped(house).contains("legal"), "what it was about");
        }
        assertEquals(0, pagesHolding("there"));
    }

    @Test
    void anOlderBackupForgetsAWholeFile() throws Exception {
        clock.move(Duration.ofDays(3 * 366));
        takenOut(RetentionKind.FILE);
        assertEquals(0, pagesHolding("here"));
        try (var house = restored("there")) {
            assertForgotten(house);
            assertTrue(!dumped(house).contains("legal"), "nor what it was about");
        }
        assertEquals(0, pagesHolding("there"));
    }

    /// A backup from before the joining has the other card as a separate woman.
    @Test
    void anOlderBackupForgetsReplacedAnswersOfACardThatWasJoinedSince() throws Exception {
        ParticipantId kept;
        ParticipantId folded;
        try (var house = unlocked("here", TestHouse.WORD, TestHouse.PASSPHRASE)) {
            kept = whoChangedHerMind(house);
            folded = whoChangedHerMind(house);
            Files.delete(onlyBackup());
            house.safekeeping().backUpNow(stick, Progress.unwatched());
            house.cardsJoined().join(kept, folded);
        }
        clock.move(Duration.ofDays(6 * 366));
        try (var house = unlocked("here", TestHouse.WORD, TestHouse.PASSPHRASE)) {
            house.participants().change(kept, someone().called("Wera").form());
            house.retention().propose(house.retention().page().due().stream().map(DueRecord::entry)
                    .filter(entry -> entry.kind() == RetentionKind.LEDGER && entry.her().equals(kept)).toList());
        }
        try (var house = unlocked("here", "cw", OTHER)) {
            house.retention().approve(house.retention().page().proposals().getFirst().id(), _ -> {});
            assertEquals(1, answers(house, kept));
        }
        try (var house = restored("there")) {
            assertEquals(1, answers(house, kept));
            assertEquals(1, answers(house, folded), "her last answer, and none that it replaced");
        }
    }

    private ParticipantId whoChangedHerMind(OpenSite house) {
        clock.move(Duration.ofMinutes(1));
        var her = someone().called("Vera").answering(Purpose.STATISTICS, Answer.GIVEN).welcomedIn(house).id();
        house.ledger().withdraw(her, Purpose.STATISTICS, Optional.empty());
        return her;
    }

    private static long answers(OpenSite house, ParticipantId her) {
        return house.vault().look(tx -> tx.handle().createQuery("""
                select count(*)
                  from consent_event
                 where participant = :her and purpose = 'statistics'""").bind("her", her.value()).mapTo(Long.class)
                .one());
    }

    /// Returns how often the words occur in the decrypted pages of a closed store, read by a program that shares no code with
    /// ours.
    private long pagesHolding(String name) throws Exception {
        return Pages.holding(store(name), HERS);
    }
}
