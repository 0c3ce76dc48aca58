package org.daybook.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.site.OpenSite;
import org.daybook.base.Refusal;
import org.daybook.base.TypedDate;
import org.daybook.staff.TwoPersonRule.May;
import org.daybook.keeping.Plan;
import org.daybook.locking.OwnCode;
import org.daybook.staff.AuditTrail;
import org.daybook.staff.ClearanceForm;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Preset;
import org.daybook.staff.Requirement;
import org.daybook.staff.ReviewVerdict;
import org.daybook.staff.StaffMember;
import org.daybook.staff.TrailLine;
import org.daybook.staff.TrailQuestion;
import org.daybook.testing.TestHouse;
import org.daybook.vault.CheapGuesses;
import org.daybook.vault.Progress;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.StoreFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Kits through the Gate, on a real encrypted store.
class RecoveryTest {
    private static final List<String> NOTHING = Collections.nCopies(5, "");
    private static final String FRESH = "amber canoe window thirty lakes";

    @RegisterExtension
    final TestHouse house = new TestHouse();

    @TempDir
    Path stick;

    @Test
    void thereIsNoKitAtFirstAndThatIsSaid() {
        var state = recovery().state();
        assertEquals(Optional.empty(), state.present());
        assertEquals(Optional.of("recovery.reminder.none"), state.reminder());
    }

    @Test
    void aKitThatNobodyFinishedOpensNothing() {
        var before = house.open().vault().keys().slots();
        try (var made = recovery().begin(KitKind.WHOLE)) {
            assertEquals(before, house.open().vault().keys().slots());
            assertRefused("staff.refusal.kit-not-in-force", () -> recovery().tryOut(typed(made)));
            assertEquals(1, made.number());
        }
        try (var next = recovery().begin(KitKind.WHOLE)) {
            assertEquals(2, next.number(), "a number is never printed twice");
        }
        assertEquals(Optional.empty(), recovery().state().present());
    }

    @Test
    void aKitOpensTheStoreAfterTwoRenewals() {
        var kit = make(KitKind.WHOLE);
        house.open().vault().keys().renew(Progress.unwatched());
        house.reopen().vault().keys().renew(Progress.unwatched());
        recovery().tryOut(kit);
        house.open().close();
        assertEquals(List.of("MR"), whoMay(kit).stream().map(StaffMember::initials).toList());
        house.reopen();
    }

    @Test
    void anyTwoSheetsOfASplitKitDo() {
        try (var made = recovery().begin(KitKind.SPLIT)) {
            assertEquals(Recovery.Made.ALONE, recovery().putInForce(made.taken(), Progress.unwatched()));
            var sheets = made.sheets();
            for (int one = 0; one < 3; one++) {
                try (var key = new KitTyped(sheets.get(one), sheets.get((one + 1) % 3)).key()) {
                    recovery().tryOut(key);
                }
            }
        }
    }

    @Test
    void aNewKitTakesTheFormerOneOutOfForceAndRenewsTheKeyOfTheStore() {
        var former = make(KitKind.WHOLE);
        var generation = Files.exists(house.store().path().resolve("store-1.db"));
        var kit = make(KitKind.SPLIT);
        assertTrue(generation && Files.exists(house.store().path().resolve("store-2.db")));
        assertEquals(2, house.open().vault().keys().slots().size());
        recovery().tryOut(kit);
        assertRefused("staff.refusal.kit-not-in-force", () -> recovery().tryOut(former));
        house.open().close();
        assertRefused("staff.refusal.kit-not-in-force", () -> whoMay(former));
        assertEquals(1, whoMay(kit).size());
        house.reopen();
    }

    @Test
    void theDrillChangesNothingButTheMemoryOfIt() {
        var kit = make(KitKind.WHOLE);
        var slots = house.open().vault().keys().slots();
        house.clock().move(Duration.ofDays(366));
        assertEquals(Optional.of("recovery.reminder.untried"), recovery().state().reminder());
        recovery().tryOut(kit);
        var state = recovery().state();
        assertEquals(Optional.of(house.clock().instant()), state.present().flatMap(RecoveryKit::triedAt));
        assertEquals(Optional.empty(), state.reminder());
        assertEquals(slots, house.open().vault().keys().slots());
    }

    @Test
    void aKitOfAnotherStoreAndAForgedOneAreRefusedAndLeaveALine() {
        var kit = make(KitKind.WHOLE);
        try (var forged = new KitKey(KitSheet.mark(house.open().vault().storeId()), kit.number(), new byte[16]);
                var foreign = new KitKey(KitSheet.mark(house.open().vault().storeId()) ^ 1, kit.number(),
                        new byte[16])) {
            assertFalse(foreign.isOf(house.open().vault().storeId()));
            assertRefused("recovery.refusal.does-not-open", () -> recovery().tryOut(forged));
            assertRefused("recovery.refusal.does-not-open", () -> recovery().tryOut(foreign));
            assertEquals(Optional.of("recovery.refusal.does-not-open"), newest().because());
            house.open().close();
            assertRefused("recovery.refusal.does-not-open", () -> whoMay(forged));
            assertRefused("staff.refusal.kit-not-in-force", () -> whoMay(foreign));
        }
        house.reopen();
    }

    @Test
    void guessingAtAKitWaitsLikeGuessingAtAPassphrase() {
        var kit = make(KitKind.WHOLE);
        try (var forged = new KitKey(KitSheet.mark(house.open().vault().storeId()), kit.number(), new byte[16])) {
            house.open().close();
            for (int i = 0; i < 3; i++) {
                assertRefused("recovery.refusal.does-not-open", () -> whoMay(forged));
            }
            assertRefused("vault.refusal.too-soon", () -> whoMay(kit));
            house.clock().move(Duration.ofMinutes(5));
            whoMay(kit);
        }
        house.reopen();
        assertTrue(lines().stream().anyMatch(line -> line.tries() == 3));
    }

    @Test
    void whoeverLooksAfterTheTeamComesBackWithANewPassphraseAndItIsWrittenDown() {
        var coordinator = house.open().team().add(new NewMember("el", "EL", Preset.COORDINATOR.roles()),
                FRESH.toCharArray());
        house.open().team().add(new NewMember("as", "AS", Preset.TEAM.roles()), FRESH.toCharArray());
        var kit = make(KitKind.WHOLE);
        house.open().close();
        var may = whoMay(kit);
        assertEquals(Set.of("MR", "EL"), may.stream().map(StaffMember::initials).collect(Collectors.toSet()));
        try (var back = house.lobby().comeBack(house.store(), kit, coordinator,
                "another quiet well seven lamps".toCharArray())) {
            assertEquals(coordinator.id(), back.signedIn().member().id());
            assertEquals(List.of(), back.vault().verify());
            assertEquals(Optional.empty(), new AuditTrail().firstBrokenLine(back.vault()));
            var used = lines(back).stream().filter(line -> line.act().equals(Optional.of(Permission.USE_RECOVERY_KIT)))
                    .toList();
            assertEquals(List.of("EL", "kit-1"), used.getFirst().subjects());
            assertEquals("EL", used.getFirst().initials());
            assertEquals(List.of("kit-1"), used.getLast().subjects());
            assertEquals("", used.getLast().initials());
            assertEquals(4, back.reviews().page().waiting().size());
            back.team().changeOwn("another quiet well seven lamps".toCharArray(), FRESH.toCharArray());
            back.recovery().tryOut(kit);
        }
        house.reopen();
    }

    @Test
    void whoComesBackByAKitHasNoShortCodeOfBefore() {
        var me = house.open().gate().who();
        house.open().ownCode().set("7421".toCharArray(), TestHouse.PASSPHRASE.toCharArray());
        var kit = make(KitKind.WHOLE);
        house.open().close();
        try (var back = house.lobby().comeBack(house.store(), kit, me, FRESH.toCharArray())) {
            assertFalse(back.ownCode().state().set());
            back.team().changeOwn(FRESH.toCharArray(), TestHouse.PASSPHRASE.toCharArray());
        }
        house.reopen();
    }

    /// The holder of the kit may be anybody who looks after the team: also two of them, and a reviewer.
    @Test
    void whoCameBackByAKitIsNoSecondPersonForAWeek() {
        var coordinator = house.open().team().add(new NewMember("el", "EL", Preset.COORDINATOR.roles()),
                FRESH.toCharArray());
        house.passDays(8);
        house.open().exports().openly().ask();
        var kit = make(KitKind.WHOLE);
        house.open().close();
        house.lobby().comeBack(house.store(), kit, coordinator, "another quiet well seven lamps".toCharArray()).close();
        var reviews = house.reopen().reviews();
        reviews.page().waiting().stream().filter(one -> one.act().equals(Optional.of(Permission.USE_RECOVERY_KIT)))
                .forEach(one -> reviews.read(one.id(), ReviewVerdict.AGREED));
        for (var may : List.of(May.WAIT_FOR_THE_DAY, May.ACT)) {
            house.as("el", "another quiet well seven lamps", hers -> assertEquals(may,
                    hers.exports().openly().asked().orElseThrow().may()));
            house.passDays(7);
            house.open().exports().openly().drop();
            house.open().exports().openly().ask();
        }
    }

    /// Otherwise nobody would open a girl's record for a week: there is nobody else who could permit it.
    @Test
    void whoLooksAfterTheTeamAloneShowsHerDocumentsAlsoAfterSheCameBackByAKit() {
        var me = house.open().gate().who();
        var kit = make(KitKind.WHOLE);
        house.open().close();
        try (var back = house.lobby().comeBack(house.store(), kit, me, FRESH.toCharArray())) {
            var today = back.clearances().today();
            var form = new ClearanceForm(me.id(), Optional.of(Requirement.CODE_OF_CONDUCT),
                    TypedDate.nearest(today.toString(), today), TypedDate.next("", today));
            assertEquals(me.id(), back.clearances().record(form).who());
        }
    }

    /// A coordinator who takes over the other one's sign-in with a kit is not alone because of it.
    @Test
    void whoTakesOverTheOtherCoordinatorByAKitRecordsNoneOfHerOwnDocuments() {
        var other = house.open().team().add(new NewMember("el", "EL", Preset.COORDINATOR.roles()),
                FRESH.toCharArray());
        house.passDays(8);
        var kit = make(KitKind.WHOLE);
        house.open().close();
        house.lobby().comeBack(house.store(), kit, other, "another quiet well seven lamps".toCharArray()).close();
        var mine = house.reopen();
        var today = mine.clearances().today();
        var form = new ClearanceForm(mine.gate().who().id(), Optional.of(Requirement.CODE_OF_CONDUCT),
                TypedDate.nearest(today.toString(), today), TypedDate.next("", today));
        assertRefused("staff.refusal.own-clearance", () -> mine.clearances().record(form));
    }

    @Test
    void aKitGivesNobodyElseAPassphrase() {
        var team = house.open().team().add(new NewMember("as", "AS", Preset.TEAM.roles()), FRESH.toCharArray());
        var kit = make(KitKind.WHOLE);
        house.open().close();
        assertRefused("staff.refusal.unknown-member",
                () -> house.lobby().comeBack(house.store(), kit, team, "another quiet well seven lamps".toCharArray()));
        house.reopen();
    }

    @Test
    void aMembersOwnPassphraseIsNoKit() {
        house.open().close();
        try (var vault = org.daybook.vault.Vault.open(house.store(), TestHouse.secret(),
                CheapGuesses.surroundings(house.clock(), new SecureRandom(), "B"))) {
            var door = new org.daybook.staff.KitDoor(
                    new org.daybook.base.DeviceContext(house.clock(), new java.util.Random(3), "B"), Recovery.kits(),
                    OwnCode.ending());
            assertRefused("staff.refusal.kit-not-in-force", () -> door.whoMay(vault));
        }
        house.reopen();
    }

    @Test
    void removingSomebodyLeavesTheKitAndTheKitIsNoColleague() {
        var her = house.open().team().add(new NewMember("as", "AS", Preset.TEAM.roles()), FRESH.toCharArray());
        var kit = make(KitKind.WHOLE);
        house.open().team().remove(her.id(), Progress.unwatched());
        assertEquals(2, house.open().team().everyone().size());
        recovery().tryOut(kit);
        house.reopen();
        recovery().tryOut(kit);
    }

    @Test
    void aKitWhoseMakerLeftShouldBeMadeAnew() {
        var her = house.open().team().add(new NewMember("el", "EL", Preset.COORDINATOR.roles()), FRESH.toCharArray());
        house.as("el", FRESH, hers -> {
            try (var made = hers.recovery().begin(KitKind.WHOLE)) {
                hers.recovery().putInForce(made.taken(), Progress.unwatched());
            }
            hers.team().changeRoles(her.id(), Preset.TEAM.roles());
        });
        assertEquals(Optional.empty(), recovery().state().reminder());
        assertEquals(3, house.open().reviews().page().waiting().size());
        house.open().team().remove(her.id(), Progress.unwatched());
        assertEquals(Optional.of("recovery.reminder.maker-left"), recovery().state().reminder());
        make(KitKind.WHOLE);
        assertEquals(Optional.empty(), recovery().state().reminder());
    }

    @Test
    void whatWasInterruptedIsFinishedAtTheNextSignIn() {
        var former = make(KitKind.WHOLE);
        try (var made = recovery().begin(KitKind.WHOLE)) {
            assertEquals(Recovery.Made.BESIDE_A_FORMER_ONE, recovery().putInForce(made.taken(), (_, _) -> {
                throw new Refusal("vault.refusal.disk-full");
            }));
            assertEquals(RecoveryState.FormerKits.TO_BE_REMOVED, recovery().state().formerOpens());
            assertEquals(3, house.open().vault().keys().slots().size());
            house.reopen();
            assertEquals(RecoveryState.FormerKits.GONE, recovery().state().formerOpens());
            assertEquals(2, house.open().vault().keys().slots().size());
            try (var key = typed(made)) {
                recovery().tryOut(key);
            }
            assertRefused("staff.refusal.kit-not-in-force", () -> recovery().tryOut(former));
        }
    }

    @Test
    void aBackupOpensByTheKitOfThenAndAResealedOneByThePresentOne() throws Exception {
        var former = make(KitKind.WHOLE);
        var then = backUp();
        var kit = make(KitKind.SPLIT);
        var now = backUp();
        assertTrue(opens(then, former) && opens(now, kit));
        assertFalse(opens(now, former) || opens(then, kit));
        var safekeeping = house.open().safekeeping();
        try (var secret = TestHouse.secret()) {
            safekeeping.reseal(safekeeping.mayReseal(), now, secret, Progress.unwatched());
        }
        assertTrue(opens(now, kit));
    }

    @Test
    void aLostComputerComesBackByABackupAndTheKitOfThen() {
        var kit = make(KitKind.SPLIT);
        var backup = backUp();
        var elsewhere = new StoreFolder(stick.resolve("new-computer"));
        var lobby = house.lobby();
        try (var secret = kit.secret()) {
            lobby.restoreByKit(backup, lobby.lookInto(backup, secret, Progress.unwatched()), elsewhere, kit,
                    Progress.unwatched());
        }
        var her = lobby.whoMayComeBack(elsewhere, kit).getFirst();
        try (var back = lobby.comeBack(elsewhere, kit, her, FRESH.toCharArray())) {
            assertEquals("MR", back.signedIn().member().initials());
            back.recovery().tryOut(kit);
            assertEquals(List.of(), back.vault().verify());
        }
    }

    /// A number is on a paper in somebody's safe, whatever backup is restored.
    @Test
    void afterAnOlderBackupTheNumbersCountOn() throws Exception {
        house.open().safekeeping().plan(new Plan(Optional.of(stick), 9, Plan.AtLeaving.NO));
        make(KitKind.WHOLE);
        var backup = backUp();
        assertEquals(2, make(KitKind.SPLIT).number());
        try (var abandoned = recovery().begin(KitKind.WHOLE)) {
            assertEquals(3, typed(abandoned).number());
        }
        var lobby = house.lobby();
        try (var secret = TestHouse.secret();
                var back = lobby.restore(backup, lobby.lookInto(backup, secret, Progress.unwatched()),
                        new StoreFolder(stick.resolve("again")), secret, Progress.unwatched());
                var made = back.recovery().begin(KitKind.WHOLE)) {
            assertEquals(4, typed(made).number());
            assertEquals(1, back.recovery().state().present().orElseThrow().number(), "the kit of then is in force");
            assertEquals(List.of(), back.vault().verify());
        }
    }

    @Test
    void onlyWhoAnswersForTheStoreSeesAndMakesKits() {
        house.open().team().add(new NewMember("as", "AS", Preset.CASEWORKER.roles()), FRESH.toCharArray());
        house.as("as", FRESH, hers -> {
            assertFalse(hers.recovery().maySee());
            assertRefused("staff.refusal.not-allowed", () -> hers.recovery().state());
            assertRefused("staff.refusal.not-allowed", () -> hers.recovery().begin(KitKind.WHOLE));
        });
    }

    private KitKey make(KitKind kind) {
        try (var made = recovery().begin(kind)) {
            assertEquals(Recovery.Made.ALONE, recovery().putInForce(made.taken(), Progress.unwatched()));
            return typed(made);
        }
    }

    private static KitKey typed(MadeKit made) {
        var sheets = made.sheets();
        return new KitTyped(sheets.getFirst(), sheets.size() > 1 ? sheets.getLast() : NOTHING).key();
    }

    private List<StaffMember> whoMay(KitKey kit) {
        return house.lobby().whoMayComeBack(house.store(), kit);
    }

    private Path backUp() {
        return house.open().safekeeping().backUpNow(stick, Progress.unwatched()).file();
    }

    private boolean opens(Path backup, KitKey kit) {
        try (SignInSecret secret = kit.secret()) {
            house.open().safekeeping().lookInto(backup, secret, Progress.unwatched());
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    private Recovery recovery() {
        return house.open().recovery();
    }

    private TrailLine newest() {
        return lines().getFirst();
    }

    private List<TrailLine> lines() {
        return lines(house.open());
    }

    private static List<TrailLine> lines(OpenSite open) {
        return open.trail().lines(TrailQuestion.EVERYTHING);
    }

    private static void assertRefused(String key, Runnable act) {
        assertEquals(key, assertThrows(Refusal.class, act::run).key());
    }
}
