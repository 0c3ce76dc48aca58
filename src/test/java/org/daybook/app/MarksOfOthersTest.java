package org.daybook.app;

import org.daybook.site.SignIn;
import org.daybook.site.OpenSite;
import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.DeviceContext;
import org.daybook.base.ParticipantId;
import org.daybook.base.Quarter;
import org.daybook.base.Refusal;
import org.daybook.keeping.Plan;
import org.daybook.participants.PersonRow;
import org.daybook.paths.NewEnrolment;
import org.daybook.rights.ErasureAsked;
import org.daybook.sessions.NewSession;
import org.daybook.staff.Colleague;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Review;
import org.daybook.staff.Role;
import org.daybook.staff.TwoPersonRule.May;
import org.daybook.testing.Agreed;
import org.daybook.testing.DaysOfUse;
import org.daybook.testing.SteppingClock;
import org.daybook.testing.TestHouse;
import org.daybook.vault.CheapGuesses;
import org.daybook.vault.Progress;
import org.daybook.vault.RollbackGuard;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.StoreFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Marks keep a restore from bringing back people who were erased. The holder of a former key of the store cannot write a mark
/// that the store trusts; a mark written with a later key is put to somebody for decision by an older copy; and the person who
/// restores a backup may look first.
class MarksOfOthersTest {
    private static final String HERS = "Zebrafinch";
    private static final String SECOND = "second";
    private static final String PASSPHRASE = "four lamps by the window";

    @TempDir
    Path temp;
    private final SteppingClock clock = new SteppingClock();
    private Path stick = Path.of("");
    private ParticipantId her = new ParticipantId(new UUID(0, 0));

    @BeforeEach
    void twoWomenAndABackup() throws IOException {
        stick = Files.createDirectories(temp.resolve("stick"));
        Files.createDirectories(temp.resolve("settings"));
        FoundedStore.of(new FoundedStore.Kind(Set.of(Role.COORDINATOR, Role.CASEWORKER, Role.MEDIATOR),
                FoundedStore.Cost.CHEAP)).into(store("here"));
        try (var house = unlocked("here", "settings")) {
            her = someone().called(HERS).welcomedIn(house).id();
            someone().called("Dandelion").welcomedIn(house);
            house.team().add(new NewMember(SECOND, "SE", Set.of(Role.CASEWORKER)), PASSPHRASE.toCharArray());
            DaysOfUse.pass(house, clock, 8);
            house.safekeeping().plan(new Plan(Optional.of(stick), 9, Plan.AtLeaving.NO));
            house.safekeeping().backUpNow(stick, Progress.unwatched());
        }
        clock.move(Duration.ofMinutes(1));
    }

    private SignIn lobby(String settings) {
        return new SignIn(CheapGuesses.surroundings(clock, new SecureRandom(), "A"),
                new DeviceContext(clock, new SecureRandom(), "A"),
                RollbackGuard.in(temp.resolve(settings)));
    }

    private StoreFolder store(String name) {
        return new StoreFolder(temp.resolve(name));
    }

    private OpenSite unlocked(String name, String settings) {
        try (var secret = TestHouse.secret()) {
            return lobby(settings).unlock(store(name), secret);
        }
    }

    private OpenSite unlockedBy(String word) {
        try (var secret = new SignInSecret(word, PASSPHRASE.toCharArray())) {
            return lobby("elsewhere").unlock(store("there"), secret);
        }
    }

    private Path onlyBackup() throws IOException {
        try (var files = Files.list(stick)) {
            return files.filter(file -> file.toString().endsWith(".backup")).findFirst().orElseThrow();
        }
    }

    private OpenSite restored(SignIn.EraseAgain when) throws IOException {
        try (var secret = TestHouse.secret()) {
            var backup = onlyBackup();
            var lobby = lobby("elsewhere");
            var contents = lobby.lookInto(backup, secret, Progress.unwatched());
            return lobby.restore(backup, contents, store("there"), secret, when, Progress.unwatched());
        }
    }

    private List<ParticipantId> found(OpenSite house) {
        return house.participants().finder().find(HERS).stream().map(PersonRow::id).toList();
    }

    private boolean holdsHer(OpenSite house) {
        return house.vault().look(tx -> tx.handle().createQuery("""
                select count(*)
                  from participant
                 where id = :her""").bind("her", her.value()).mapTo(Integer.class).one()) == 1;
    }

    private static String refused(Runnable act) {
        return assertThrows(Refusal.class, act::run).key();
    }

    private Path marksIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".marks")).findFirst().orElseThrow();
        }
    }

    /// A person who looks first into a restored store sees everybody except those who were erased since; then those are erased.
    @Test
    void whoLooksFirstSeesNobodyWhoWasErased() throws Exception {
        try (var house = unlocked("here", "settings")) {
            Agreed.erase(house, her);
        }
        try (var house = restored(SignIn.EraseAgain.NEXT_TIME)) {
            assertTrue(holdsHer(house), "nothing is done that cannot be undone");
            assertEquals("staff.refusal.kept-away", refused(() -> house.participants().open(her)));
            assertEquals(List.of(), found(house));
            assertEquals(1, house.participants().count(), "the other one");
            assertEquals(List.of(), house.rights().erasures().waiting());
        }
        try (var house = unlocked("there", "elsewhere")) {
            assertEquals(false, holdsHer(house), "erased when it is opened the next time");
            assertEquals(1, house.participants().count());
        }
    }

    /// The keys of a store change when somebody leaves. Staff who kept a copy from before cannot write a mark that the store
    /// trusts.
    @Test
    void whoKeptAFormerKeyErasesNobody() throws Exception {
        copy("here", "copy");
        try (var house = unlocked("here", "settings")) {
            house.vault().keys().renew(Progress.unwatched());
        }
        try (var house = unlocked("copy", "hers")) {
            Agreed.erase(house, her);
        }
        Files.createDirectories(temp.resolve("settings"));
        Files.copy(marksIn(temp.resolve("hers")), temp.resolve("settings").resolve(marksIn(temp.resolve("hers"))
                .getFileName()), StandardCopyOption.REPLACE_EXISTING);
        try (var house = unlocked("here", "settings")) {
            assertTrue(holdsHer(house));
            assertEquals(List.of(her), found(house));
            assertEquals(List.of(), house.rights().erasures().waiting());
        }
    }

    /// An older copy cannot distinguish a mark of the store, whose keys were renewed since, from one by the holder of the key
    /// of that time: nobody is erased by it alone, and nobody sees her until it is decided. She is in no file exported from
    /// this copy.
    @Test
    void whomALaterKeyMarkedNobodySeesUntilAnotherErasesHer() throws Exception {
        erasedUnderALaterKey();
        try (var secret = TestHouse.secret()) {
            assertEquals(0, lobby("elsewhere").erasedAgain(onlyBackup(), secret, store("there")),
                    "nobody is promised to go");
        }
        try (var house = restored(SignIn.EraseAgain.NOW)) {
            assertTrue(holdsHer(house), "nobody is erased by a mark alone that may be forged");
            assertUnseen(house);
            var waiting = house.rights().erasures().waiting();
            assertEquals(List.of(her), waiting.stream().map(ErasureAsked::her).map(PersonRow::id).toList());
            assertEquals(Optional.of(LocalDate.ofInstant(clock.instant(), TestHouse.PALERMO.zone())),
                    waiting.getFirst().marked().map(ErasureAsked.Marked::on));
            assertEquals(List.of(May.WAIT_FOR_SECOND, false),
                    List.of(waiting.getFirst().may(), waiting.getFirst().mayStop()));
            assertEquals("rights.refusal.second-person", refused(() -> house.rights().erase(her)));
            assertEquals("rights.refusal.second-person", refused(() -> house.rights().erasures().stop(her)),
                    "whoever restored does not bring her back alone");
        }
        try (var house = unlockedBy(SECOND)) {
            assertUnseen(house);
            assertEquals(May.ACT, house.rights().erasures().waiting().getFirst().may());
            house.rights().erase(her);
            assertEquals(false, holdsHer(house));
            assertEquals(List.of(), house.rights().erasures().waiting());
        }
        try (var house = unlocked("there", "elsewhere")) {
            assertEquals(false, holdsHer(house));
        }
    }

    /// When the backup was made she was taken for another woman, whose record would show her rows and keep them.
    @Test
    void whomALaterKeyMarkedIsSeenBehindNoOtherCard() throws Exception {
        ParticipantId other;
        try (var house = unlocked("here", "settings")) {
            other = house.participants().newest().stream().map(PersonRow::id).filter(id -> !id.equals(her)).findFirst()
                    .orElseThrow();
            house.paths().enrol(new NewEnrolment(her, org.daybook.paths.Path.CIVIC_INCLUSION, Optional.empty()));
            var joined = house.cardsJoined().join(other, her);
            Files.delete(onlyBackup());
            house.safekeeping().backUpNow(stick, Progress.unwatched());
            house.cardsJoined().part(other, joined.id());
        }
        erasedUnderALaterKey();
        try (var house = restored(SignIn.EraseAgain.NOW)) {
            assertUnseen(house);
            assertEquals(List.of(), house.paths().of(other));
        }
        try (var house = unlockedBy(SECOND)) {
            house.rights().erase(her);
            int left = house.vault().look(tx -> tx.handle().createQuery("select count(*) from enrolment")
                    .mapTo(Integer.class).one());
            assertEquals(0, left);
        }
    }

    /// Somebody forged it, and a second person knows this: she is seen again, permanently.
    @Test
    void whoeverElseSaysThatSheStaysBringsHerBack() throws Exception {
        erasedUnderALaterKey();
        restored(SignIn.EraseAgain.NOW).close();
        try (var house = unlockedBy(SECOND)) {
            house.rights().erasures().stop(her);
            assertEquals(List.of(her), found(house));
        }
        try (var house = unlocked("there", "elsewhere")) {
            assertEquals(List.of(), house.rights().erasures().waiting(), "stopped once is stopped");
            assertEquals(List.of(her), found(house));
            assertEquals(2, house.participants().count());
        }
    }

    /// Also while somebody looks first: she is hidden like those whose erasure is proven.
    @Test
    void whoLooksFirstSeesNobodyOfWhomAMarkIsNotProven() throws Exception {
        erasedUnderALaterKey();
        try (var house = restored(SignIn.EraseAgain.NEXT_TIME)) {
            assertUnseen(house);
            assertEquals(List.of(), house.rights().erasures().waiting(), "nothing is decided while looking");
        }
        try (var house = unlockedBy(SECOND)) {
            assertUnseen(house);
            assertEquals(1, house.rights().erasures().waiting().size());
        }
    }

    /// Nobody else works here: after seven days she decides alone, and a later colleague reviews it.
    @Test
    void whereSheWorksAloneItIsDecidedAfterSevenDays() throws Exception {
        erasedUnderALaterKey();
        try (var house = restored(SignIn.EraseAgain.NOW)) {
            var second = house.team().everyone().stream().map(Colleague::member)
                    .filter(one -> one.signInWord().equals(SECOND)).findFirst().orElseThrow();
            house.team().remove(second.id(), Progress.unwatched());
            assertEquals("rights.refusal.seven-days", refused(() -> house.rights().erasures().stop(her)));
            assertEquals("rights.refusal.seven-days", refused(() -> house.rights().erase(her)));
            DaysOfUse.pass(house, clock, 7);
            assertUnseen(house);
            house.rights().erasures().stop(her);
            assertEquals(List.of(her), found(house));
            assertTrue(house.reviews().page().waiting().stream()
                    .anyMatch(review -> review.act().equals(Optional.of(Permission.STOP_ERASURE))));
        }
    }

    /// A record that was reopened, and a document that was removed: nothing is done by a mark that may be forged, and a
    /// colleague reads what was left undone.
    @Test
    void whatElseIsNotProvenIsToldToAColleague() throws Exception {
        try (var house = unlocked("here", "settings")) {
            house.rights().lock(her);
            clock.move(Duration.ofMinutes(1));
            Files.delete(onlyBackup());
            house.safekeeping().backUpNow(stick, Progress.unwatched());
            clock.move(Duration.ofMinutes(1));
            house.vault().keys().renew(Progress.unwatched());
            house.rights().open(her);
        }
        marksOntoTheStick();
        for (var turn : List.of("restored", "opened again")) {
            try (var house = turn.equals("restored")
                    ? restored(SignIn.EraseAgain.NOW)
                    : unlocked("there", "elsewhere")) {
                assertTrue(house.rights().lockedSince(her).isPresent(), "it stays locked");
                assertEquals(List.of(Set.of(her.value())), house.reviews().page().waiting().stream()
                        .filter(review -> review.act().equals(Optional.of(Permission.LEAVE_LOCKED)))
                        .map(Review::subjects).toList(), turn);
            }
        }
    }

    /// Figures of reports include everybody while somebody looks: figures that depend on the reader would reveal people by
    /// subtraction.
    @Test
    void figuresStayWholeWhileSomebodyLooks() throws Exception {
        String whole;
        try (var house = unlocked("here", "settings")) {
            // Fewer than ten are reported as fewer than ten.
            for (int many = 0; many < 8; many++) {
                someone().called("Marguerite").welcomedIn(house);
            }
            var session = house.calendar().plan(new NewSession(Optional.of(LocalDate.now(clock)),
                    Optional.of(LocalTime.of(10, 0)), 90,
                    Optional.of(org.daybook.paths.Path.PRACTICAL_SKILLS), "Sewing", "Blue room"));
            house.participants().newest().forEach(one -> house.sessions().tick(session.id(), one.id()));
            whole = people(house);
            Files.delete(onlyBackup());
            house.safekeeping().backUpNow(stick, Progress.unwatched());
            Agreed.erase(house, her);
        }
        try (var house = restored(SignIn.EraseAgain.NEXT_TIME)) {
            assertEquals(List.of(), found(house));
            assertEquals(9, house.participants().count());
            assertEquals(whole, people(house));
        }
        try (var house = unlocked("there", "elsewhere")) {
            assertNotEquals(whole, people(house), "erased, she is counted no more");
        }
    }

    private String people(OpenSite house) {
        var reports = house.reports();
        return reports.page(reports.maySee(), Optional.of(Quarter.of(LocalDate.now(clock)))).report().published()
                .populations().getFirst().total().toString();
    }

    private void assertUnseen(OpenSite house) {
        assertEquals("staff.refusal.kept-away", refused(() -> house.participants().open(her)));
        assertEquals(List.of(), found(house));
        assertEquals(1, house.participants().count(), "the other one");
        assertEquals(1, house.participants().newest().size());
    }

    private void erasedUnderALaterKey() throws Exception {
        try (var house = unlocked("here", "settings")) {
            house.vault().keys().renew(Progress.unwatched());
            Agreed.erase(house, her);
        }
        marksOntoTheStick();
    }

    private void marksOntoTheStick() throws IOException {
        Files.copy(marksIn(temp.resolve("here")), stick.resolve(marksIn(temp.resolve("here")).getFileName()),
                StandardCopyOption.REPLACE_EXISTING);
    }

    /// The file's size does not show how many were erased.
    @Test
    void oneMarkTakesAsMuchRoomAsTen() throws Exception {
        try (var house = unlocked("here", "settings")) {
            Agreed.erase(house, her);
        }
        long one = Files.size(marksIn(temp.resolve("here")));
        try (var house = unlocked("here", "settings")) {
            for (int many = 0; many < 9; many++) {
                Agreed.erase(house, someone().called("Later").welcomedIn(house).id());
            }
        }
        assertEquals(one, Files.size(marksIn(temp.resolve("here"))));
    }

    private void copy(String from, String to) throws IOException {
        Files.createDirectories(temp.resolve(to));
        try (var files = Files.list(temp.resolve(from))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, temp.resolve(to).resolve(file.getFileName()));
            }
        }
    }
}
