package org.daybook.app;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.keeping.Plan;
import org.daybook.participants.PersonRow;
import org.daybook.rights.ErasureAsked;
import org.daybook.site.OpenSite;
import org.daybook.site.SignIn;
import org.daybook.staff.NewMember;
import org.daybook.staff.ReviewVerdict;
import org.daybook.staff.Role;
import org.daybook.staff.StaffId;
import org.daybook.staff.TwoPersonRule.May;
import org.daybook.testing.DaysOfUse;
import org.daybook.testing.SteppingClock;
import org.daybook.vault.Progress;
import org.daybook.vault.SignInSecret;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody erases a record in a copy of the store in which no colleague could object. The store of today, in which one could,
/// erases nobody because of it: she is hidden, and a colleague decides.
class ErasedAloneElsewhereTest {
    private static final String COLLEAGUE = "lu";
    private static final String HERS = "seven otters under bridges";
    private static final String SET_BY_THE_OTHER = "four lamps by the window";

    @TempDir
    Path temp;
    private final SteppingClock clock = new SteppingClock();
    private BackedUpStore stores = new BackedUpStore(Path.of(""), clock);
    private Path early = Path.of("");
    private ParticipantId her = new ParticipantId(new UUID(0, 0));

    @BeforeEach
    void aBackupFromBeforeAnyColleague() throws IOException {
        stores = BackedUpStore.of(temp, clock, Set.of(Role.COORDINATOR, Role.CASEWORKER), house -> {
            her = someone().called("Amina").welcomedIn(house).id();
            DaysOfUse.pass(house, clock, 8);
        });
        early = stores.onlyBackup();
    }

    /// Erased where nobody could object, she comes back into a store in which a colleague can.
    @Test
    void whomOnePersonErasedInAnOlderBackupAColleagueDecidesAbout() throws IOException {
        aColleagueAndALaterBackup(Role.CASEWORKER);
        erasedAloneIn("past");
        try (var house = stores.restored(stores.newestBackup(), "there", SignIn.EraseAgain.NOW)) {
            assertHiddenAndWaiting(house, May.WAIT_FOR_SECOND);
            assertEquals("rights.refusal.second-person", refusal(() -> house.rights().erase(her)));
            assertEquals("rights.refusal.second-person", refusal(() -> house.rights().erasures().stop(her)));
        }
        try (var house = stores.unlocked("there", "elsewhere")) {
            assertHiddenAndWaiting(house, May.WAIT_FOR_SECOND);
        }
        byColleague("there", house -> {
            assertHiddenAndWaiting(house, May.ACT);
            house.rights().erasures().stop(her);
            assertEquals(List.of(her), found(house));
        });
        try (var house = stores.unlocked("there", "elsewhere")) {
            assertEquals(List.of(her), found(house), "what was decided is not asked again");
        }
    }

    /// Whoever erased her counts as the requester, also if the colleague opens the restored store first.
    @Test
    void whoErasedHerIsNotTheSecondPersonOfAColleagueWhoOpensTheStore() throws IOException {
        aColleagueAndALaterBackup(Role.CASEWORKER);
        erasedAloneIn("past");
        stores.restored(stores.newestBackup(), "there", SignIn.EraseAgain.NEXT_TIME).close();
        byColleague("there", house -> assertHiddenAndWaiting(house, May.ACT));
        try (var house = stores.unlocked("there", "elsewhere")) {
            assertEquals("rights.refusal.second-person", refusal(() -> house.rights().erase(her)));
        }
        byColleague("there", house -> {
            house.rights().erase(her);
            assertEquals(0, people(house));
        });
    }

    /// A colleague who may only stop an erasure is enough: the requester waits until she has seen it.
    @Test
    void aColleagueWhoMayOnlyStopItSeesItFirst() throws IOException {
        aColleagueAndALaterBackup(Role.MEDIATOR);
        erasedAloneIn("past");
        try (var house = stores.restored(stores.newestBackup(), "there", SignIn.EraseAgain.NOW)) {
            assertHiddenAndWaiting(house, May.WAIT_FOR_THE_DAY);
            DaysOfUse.pass(house, clock, 8);
            assertEquals("rights.refusal.seven-days", refusal(() -> house.rights().erase(her)));
        }
        byColleague("there", house -> assertEquals(1, house.rights().erasures().waiting().size()));
        try (var house = stores.unlocked("there", "elsewhere")) {
            house.rights().erase(her);
            assertEquals(0, people(house));
        }
    }

    /// A copy in which one person signed in as both erases nobody in the store it was copied from.
    @Test
    void whoSignedInAsBothInACopyErasesNobodyAtTheSite() throws IOException {
        aColleagueAndALaterBackup(Role.CASEWORKER);
        stores.copyFolder("here", "copy");
        StaffId lu;
        try (var house = stores.unlocked("copy", "hers")) {
            lu = house.team().everyone().stream().map(one -> one.member())
                    .filter(one -> one.signInWord().equals(COLLEAGUE)).findFirst().orElseThrow().id();
            house.team().reset(lu, SET_BY_THE_OTHER.toCharArray());
            house.rights().erasures().ask(her);
            DaysOfUse.pass(house, clock, 8);
        }
        as("copy", "hers", COLLEAGUE, SET_BY_THE_OTHER, house -> house.rights().erase(her));
        marksOfCopyToTheSite();
        try (var house = stores.unlocked("here", "settings")) {
            assertHiddenAndWaiting(house, May.WAIT_FOR_SECOND);
        }
    }

    /// The same with a colleague who exists only in the copy.
    @Test
    void whomSheAddedInACopyErasesNobodyAtTheSite() throws IOException {
        aColleagueAndALaterBackup(Role.MEDIATOR);
        stores.copyFolder("here", "copy");
        try (var house = stores.unlocked("copy", "hers")) {
            house.team().add(new NewMember("nn", "NN", EnumSet.allOf(Role.class)), SET_BY_THE_OTHER.toCharArray());
            house.rights().erasures().ask(her);
            DaysOfUse.pass(house, clock, 8);
        }
        as("copy", "hers", "nn", SET_BY_THE_OTHER, house -> house.rights().erase(her));
        marksOfCopyToTheSite();
        try (var house = stores.unlocked("here", "settings")) {
            assertHiddenAndWaiting(house, May.WAIT_FOR_THE_DAY);
        }
    }

    /// Nor do two colleagues who exist only in the copy, if a third one reviewed that they were added (decision 184).
    @Test
    void whomSheAddedAndReviewedInACopyEraseNobodyAtTheSite() throws IOException {
        aColleagueAndALaterBackup(Role.CASEWORKER);
        stores.copyFolder("here", "copy");
        try (var house = stores.unlocked("copy", "hers")) {
            for (var word : List.of("nn", "oo", "pp")) {
                house.team().add(new NewMember(word, word, EnumSet.allOf(Role.class)), SET_BY_THE_OTHER.toCharArray());
            }
        }
        erasedByTwoWhomAThirdReviewed("nn", "oo", "pp");
        marksOfCopyToTheSite();
        try (var house = stores.unlocked("here", "settings")) {
            assertHiddenAndWaiting(house, May.WAIT_FOR_SECOND);
        }
        byColleague("here", house -> {
            assertHiddenAndWaiting(house, May.ACT);
            house.rights().erasures().stop(her);
            assertEquals(List.of(her), found(house));
        });
    }

    /// Nor do two colleagues of the site whose passphrases she set in the copy, one of them signed in as the other.
    @Test
    void whosePassphrasesSheSetInACopyEraseNobodyAtTheSite() throws IOException {
        aColleagueAndALaterBackup(Role.CASEWORKER);
        try (var house = stores.unlocked("here", "settings")) {
            for (var word : List.of("ma", "mb")) {
                house.team().add(new NewMember(word, word, EnumSet.of(Role.COORDINATOR, Role.CASEWORKER)),
                        HERS.toCharArray());
            }
            DaysOfUse.pass(house, clock, 8);
        }
        as("here", "settings", "ma", HERS, _ -> {});
        as("here", "settings", "mb", HERS, _ -> {});
        stores.copyFolder("here", "copy");
        try (var house = stores.unlocked("copy", "hers")) {
            house.team().reset(of(house, "ma"), SET_BY_THE_OTHER.toCharArray());
            house.team().add(new NewMember("pp", "PP", EnumSet.of(Role.COORDINATOR)), SET_BY_THE_OTHER.toCharArray());
        }
        as("copy", "hers", "ma", SET_BY_THE_OTHER,
                house -> house.team().reset(of(house, "mb"), SET_BY_THE_OTHER.toCharArray()));
        erasedByTwoWhomAThirdReviewed("ma", "mb", "pp");
        marksOfCopyToTheSite();
        byColleague("here", house -> assertHiddenAndWaiting(house, May.ACT));
        try (var house = stores.unlocked("here", "settings")) {
            assertHiddenAndWaiting(house, May.WAIT_FOR_SECOND);
            assertEquals("rights.refusal.second-person", refusal(() -> house.rights().erase(her)),
                    "who set the passphrases is not the second person");
        }
    }

    /// What two colleagues of the site agreed on is done again without a question, as long as the backup knows the team.
    @Test
    void whomTwoColleaguesErasedIsErasedAgain() throws IOException {
        aColleagueAndALaterBackup(Role.CASEWORKER);
        try (var house = stores.unlocked("here", "settings")) {
            house.team().add(new NewMember("cs", "CS", EnumSet.of(Role.CASE_SUPERVISOR)), HERS.toCharArray());
            DaysOfUse.pass(house, clock, 8);
        }
        as("here", "settings", "cs", HERS, ErasedAloneElsewhereTest::readAll);
        try (var house = stores.unlocked("here", "settings")) {
            clock.move(Duration.ofMinutes(1));
            house.safekeeping().backUpNow(stores.stick(), Progress.unwatched());
            house.rights().erasures().ask(her);
        }
        var backup = stores.newestBackup();
        byColleague("here", house -> house.rights().erase(her));
        try (var house = stores.restored(backup, "there", SignIn.EraseAgain.NOW)) {
            assertEquals(0, people(house));
            assertEquals(List.of(), house.rights().erasures().waiting());
        }
    }

    /// In the copy, whoever could object has been here, and the week of whoever is new is over.
    private void erasedByTwoWhomAThirdReviewed(String one, String other, String third) {
        List.of(one, other, third).forEach(word -> as("copy", "hers", word, SET_BY_THE_OTHER, _ -> {}));
        try (var house = stores.unlocked("copy", "hers")) {
            DaysOfUse.pass(house, clock, 8);
        }
        as("copy", "hers", third, SET_BY_THE_OTHER, ErasedAloneElsewhereTest::readAll);
        as("copy", "hers", one, SET_BY_THE_OTHER, house -> house.rights().erasures().ask(her));
        as("copy", "hers", other, SET_BY_THE_OTHER, house -> {
            house.rights().erase(her);
            assertEquals(0, people(house));
        });
    }

    private static void readAll(OpenSite house) {
        var me = house.signedIn().member().id();
        house.reviews().page().waiting().stream().filter(review -> !review.isOwnOf(me))
                .forEach(review -> house.reviews().read(review.id(), ReviewVerdict.AGREED));
    }

    private static StaffId of(OpenSite house, String word) {
        return house.team().everyone().stream().map(one -> one.member()).filter(one -> one.signInWord().equals(word))
                .findFirst().orElseThrow().id();
    }

    /// Where nobody else works, a restore brings nobody back whom the one person erased.
    @Test
    void whereNobodyCouldObjectSheIsErasedAgain() throws IOException {
        try (var house = stores.unlocked("here", "settings")) {
            house.rights().erasures().ask(her);
            DaysOfUse.pass(house, clock, 8);
            house.rights().erase(her);
        }
        try (var house = stores.restored(early, "there", SignIn.EraseAgain.NOW)) {
            assertEquals(0, people(house));
            assertEquals(List.of(), house.rights().erasures().waiting());
        }
    }

    private void aColleagueAndALaterBackup(Role role) throws IOException {
        try (var house = stores.unlocked("here", "settings")) {
            house.team().add(new NewMember(COLLEAGUE, "LU", Set.of(role)), HERS.toCharArray());
            DaysOfUse.pass(house, clock, 8);
        }
        byColleague("here", _ -> {});
        try (var house = stores.unlocked("here", "settings")) {
            clock.move(Duration.ofMinutes(1));
            house.safekeeping().backUpNow(stores.stick(), Progress.unwatched());
        }
    }

    private void erasedAloneIn(String name) {
        try (var house = stores.restored(early, name, SignIn.EraseAgain.NOW)) {
            house.safekeeping().plan(new Plan(Optional.of(stores.stick()), 9, Plan.AtLeaving.NO));
            house.rights().erasures().ask(her);
            DaysOfUse.pass(house, clock, 8);
            house.rights().erase(her);
        }
    }

    private void marksOfCopyToTheSite() throws IOException {
        var marks = BackedUpStore.marksIn(temp.resolve("copy"));
        Files.copy(marks, temp.resolve("settings").resolve(marks.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }

    private interface Visit {
        void in(OpenSite house);
    }

    private void byColleague(String name, Visit visit) {
        as(name, name.equals("here") ? "settings" : "elsewhere", COLLEAGUE, HERS, visit);
    }

    private void as(String name, String settings, String word, String passphrase, Visit visit) {
        try (var secret = new SignInSecret(word, passphrase.toCharArray());
                var house = stores.lobby(settings).unlock(stores.store(name), secret)) {
            visit.in(house);
        }
    }

    private void assertHiddenAndWaiting(OpenSite house, May may) {
        assertEquals(1, people(house), "nobody is erased because one person decided it");
        assertEquals(List.of(), found(house));
        assertEquals(0, house.participants().count());
        assertEquals(List.of(may), house.rights().erasures().waiting().stream().map(ErasureAsked::may).toList());
    }

    private static List<ParticipantId> found(OpenSite house) {
        return house.participants().newest().stream().map(PersonRow::id).toList();
    }

    private static int people(OpenSite house) {
        return house.vault().look(tx -> tx.handle().createQuery("select count(*) from participant")
                .mapTo(Integer.class).one());
    }

    private static String refusal(Runnable act) {
        return assertThrows(Refusal.class, act::run).key();
    }

}
